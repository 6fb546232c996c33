package nl.aantafel.access.log.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.KnownCases;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.log.Entry;
import nl.aantafel.access.log.LogBook;
import nl.aantafel.access.log.reading.LookWords.Told;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at one dossier: for the citizen whose it is, and for staff who may read the log. */
@Component
@Transactional
class CaseLooks {
    private static final int MOST = 5000;

    private final LogBook book;
    private final Colleagues colleagues;
    private final LookWords words;
    private final KnownCases cases;
    private final Looks looks;

    CaseLooks(LogBook book, Colleagues colleagues, LookWords words, KnownCases cases, Looks looks) {
        this.book = book;
        this.colleagues = colleagues;
        this.words = words;
        this.cases = cases;
        this.looks = looks;
    }

    /** @param number of the dossier */
    record Page(String number, List<Told> told) {}

    @Transactional(readOnly = true)
    public List<Told> own(UUID complaint, Locale language) {
        var lines = book.at(complaint, MOST);
        var people = colleagues.of(lines.stream().map(Entry::account).toList());
        return Glances.of(lines).stream()
                .map(glance -> words.forCitizen(glance, people.get(glance.account()), language))
                .toList();
    }

    /** Empty when there is no such dossier for this reader; reading the log is itself a look. */
    public Optional<Page> forStaff(Staff reader, UUID complaint, Locale language) {
        return cases.of(complaint)
                .filter(found -> LogReaders.ofCase(reader, found).permits())
                .map(found -> page(reader, complaint, found, language));
    }

    private Page page(Staff reader, UUID complaint, KnownCase found, Locale language) {
        var rule = LogReaders.ofCase(reader, found).rule();
        var lines = book.at(complaint, MOST);
        var people = colleagues.of(lines.stream().map(Entry::account).toList());
        looks.seen(Look.at(Looking.LOG_READ, complaint, Compartment.ACCESS_LOG, rule));
        var told = Glances.of(lines).stream()
                .map(glance -> words.forStaff(glance, people.get(glance.account()), language))
                .toList();
        return new Page(found.number(), told);
    }
}
