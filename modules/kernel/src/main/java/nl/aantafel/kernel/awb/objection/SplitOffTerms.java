package nl.aantafel.kernel.awb.objection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.DutchDay;
import nl.aantafel.statute.HourDeadline;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;

/** The terms of what came along in the same message and went its own way (R-BZ-10): they count from the same first word. */
final class SplitOffTerms {
    private static final Term ONE_MONTH =
            Term.months(1, Article.of(Statute.AVG, "12 lid 3")).eu();
    private static final Term FOUR_WEEKS = Term.weeks(4, Article.of(Statute.WOO, "4.4 lid 1"));

    private static final Term SEVENTY_TWO_HOURS = Term.hours(72, Article.of(Statute.AVG, "33 lid 1"));
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private SplitOffTerms() {}

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.all(SplitOff.class).flatMap(split -> clock(split, dossier.receivedOn(), circumstances).stream());
    }

    /** AVG 33: 72 hours after we knew. The hour of the first word is not known, so they count from the beginning of its day. */
    private static Deadline breach(LocalDate knownOn) {
        var end = HourDeadline.after(knownOn.atStartOfDay(HERE), SEVENTY_TWO_HOURS);
        var lastDay = end.end().toLocalDate().minusDays(1);
        var because = "72 uur na het begin van %s; uren schuiven niet op in een weekend of op een feestdag"
                .formatted(DutchDay.full(knownOn));
        return new Deadline(knownOn, lastDay, lastDay, end.article(), List.of(because), false);
    }

    private static Optional<Clock> clock(SplitOff split, LocalDate receivedOn, Circumstances circumstances) {
        var calendar = circumstances.calendar();
        return switch (split.request()) {
            case OWN_DATA -> Optional.of(new Clock("K14", split.to(), calendar.after(receivedOn, ONE_MONTH), null));
            case ACCESS_TO_DOCUMENTS ->
                Optional.of(new Clock("K16", split.to(), calendar.after(receivedOn, FOUR_WEEKS), null));
            case DATA_BREACH -> Optional.of(new Clock("K15", split.to(), breach(receivedOn), null));
            case DAMAGES, INTEGRITY, FRAUD, EMERGENCY, EXECUTION_BY_PROVIDER, POLICY -> Optional.empty();
        };
    }
}
