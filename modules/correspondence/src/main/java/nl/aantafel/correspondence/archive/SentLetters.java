package nl.aantafel.correspondence.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.NeedToKnow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading letters, for the person bound to the current work. Who may not see a complaint does not see its letters. */
@Component
@Transactional
public class SentLetters {
    private final LetterStore store;
    private final NeedToKnow need;
    private final Looks looks;

    SentLetters(LetterStore store, NeedToKnow need, Looks looks) {
        this.store = store;
        this.need = need;
        this.looks = looks;
    }

    /** A letter with its file. */
    public record Opened(SentLetter letter, byte[] pdf) {}

    /** A letter and how far it is. @param state {@code null} when it only waits on the status page */
    public record Line(SentLetter letter, @Nullable String state) {}

    /** The letters of a complaint, the latest first; none for who may not know to whom they went. */
    @Transactional(readOnly = true)
    public List<Line> of(ComplaintId complaint) {
        return need.shows(complaint, Compartment.LETTER) ? store.of(complaint) : List.of();
    }

    /**
     * A letter of this complaint.
     *
     * @throws nl.aantafel.kernel.NoSuchComplaint when the complaint is not for the one who asks
     */
    public Optional<Opened> open(ComplaintId complaint, UUID letter) {
        var rule = need.require(complaint, Compartment.LETTER);
        return store.find(letter)
                .filter(found -> found.complaint().equals(complaint))
                .map(found -> opened(found, rule));
    }

    /** The same for the citizen: only what was addressed to the citizen. */
    public Optional<Opened> openOwn(ComplaintId complaint, UUID letter) {
        var rule = need.require(complaint, Compartment.LETTER);
        return store.find(letter)
                .filter(found -> found.complaint().equals(complaint))
                .filter(SentLetter::isToComplainant)
                .map(found -> opened(found, rule));
    }

    private Opened opened(SentLetter letter, String rule) {
        looks.seen(Look.at(Looking.LETTER_READ, letter.complaint().value(), Compartment.LETTER, rule)
                .of(letter.id()));
        return new Opened(letter, store.file(letter.id()));
    }
}
