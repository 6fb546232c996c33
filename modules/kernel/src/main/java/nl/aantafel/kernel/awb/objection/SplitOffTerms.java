package nl.aantafel.kernel.awb.objection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;

/** The terms of what came along in the same message and went its own way (R-BZ-10): they count from the same first word. */
final class SplitOffTerms {
    private static final Term ONE_MONTH =
            Term.months(1, Article.of(Statute.AVG, "12 lid 3")).eu();
    private static final Term FOUR_WEEKS = Term.weeks(4, Article.of(Statute.WOO, "4.4 lid 1"));

    private SplitOffTerms() {}

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.all(SplitOff.class).flatMap(split -> clock(split, dossier.receivedOn(), circumstances).stream());
    }

    private static Optional<Clock> clock(SplitOff split, LocalDate receivedOn, Circumstances circumstances) {
        var calendar = circumstances.calendar();
        return switch (split.request()) {
            case OWN_DATA -> Optional.of(new Clock("K14", split.to(), calendar.after(receivedOn, ONE_MONTH), null));
            case ACCESS_TO_DOCUMENTS ->
                Optional.of(new Clock("K16", split.to(), calendar.after(receivedOn, FOUR_WEEKS), null));
            case DAMAGES, INTEGRITY, FRAUD, EMERGENCY, EXECUTION_BY_PROVIDER, POLICY -> Optional.empty();
        };
    }
}
