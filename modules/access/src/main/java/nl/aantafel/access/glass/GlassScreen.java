package nl.aantafel.access.glass;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.KnownCases;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.glass.GlassRules.Refusal;
import nl.aantafel.access.log.reading.LookWords;
import nl.aantafel.shell.View.Choice;
import nl.aantafel.statute.DutchDay;
import nl.aantafel.statute.LegalCalendar;
import org.springframework.stereotype.Component;

/** Puts broken glass in words. */
@Component
public class GlassScreen {
    private static final Locale DUTCH = Locale.of("nl");
    private static final LegalCalendar CALENDAR = LegalCalendar.bundled();

    private final KnownCases cases;
    private final Judging judging;
    private final LookWords words;
    private final InstantSource clock;

    GlassScreen(KnownCases cases, Judging judging, LookWords words, InstantSource clock) {
        this.cases = cases;
        this.judging = judging;
        this.words = words;
        this.clock = clock;
    }

    /** A dossier that stands open now. */
    record Running(UUID id, UUID complaint, String number, String until) {}

    /** One to judge, or judged. @param by the last day, in words */
    record Row(
            UUID id,
            UUID complaint,
            String number,
            String who,
            String when,
            String why,
            String reason,
            String by,
            boolean isLate,
            boolean isOwn,
            String judged) {}

    List<Running> running(List<Broken> open) {
        var known = cases.of(open.stream().map(Broken::complaint).toList());
        return open.stream()
                .flatMap(broken -> Stream.ofNullable(known.get(broken.complaint()))
                        .map(one -> new Running(
                                broken.id(),
                                broken.complaint(),
                                one.number(),
                                LookWords.moment(broken.until(), DUTCH))))
                .toList();
    }

    List<Row> rows(Staff reader) {
        var found = judging.latest();
        var known = cases.of(found.stream().map(Broken::complaint).toList());
        var names = judging.names(found);
        return found.stream()
                .flatMap(broken -> Stream.ofNullable(known.get(broken.complaint()))
                        .filter(one -> !one.keptOut().test(reader))
                        .map(one -> row(broken, one, reader, names.getOrDefault(broken.account(), broken.account()))))
                .toList();
    }

    /** How many wait for this reader's judgement, or a colleague's. */
    public long waiting(Staff reader) {
        return rows(reader).stream().filter(row -> row.judged().isEmpty()).count();
    }

    private Row row(Broken broken, KnownCase one, Staff reader, String name) {
        var judged = broken.judged();
        return new Row(
                broken.id(),
                broken.complaint(),
                one.number(),
                name,
                LookWords.moment(broken.at(), DUTCH),
                words.say("glass.category." + broken.category(), DUTCH),
                broken.reason(),
                DutchDay.withoutWeekday(broken.judgeBy(CALENDAR)),
                broken.isLate(CALENDAR, clock.instant()),
                broken.account().equals(reader.username()),
                judged == null
                        ? ""
                        : words.say("glass.judged." + judged.isRight(), DUTCH, judged.by(), judged.remark()));
    }

    List<Choice> categories() {
        return Stream.of(Category.values())
                .map(one -> new Choice(one.name(), words.say("glass.category." + one, DUTCH)))
                .toList();
    }

    String said(Refusal refusal) {
        return words.say("glass.error." + refusal, DUTCH, GlassRules.SHORTEST_REASON, GlassRules.MOST_AT_ONCE);
    }
}
