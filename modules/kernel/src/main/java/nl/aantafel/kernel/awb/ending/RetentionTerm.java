package nl.aantafel.kernel.awb.ending;

import java.util.Optional;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.ExternalStep.ClockRecomputed;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;

/**
 * How long a closed dossier is kept (K19): Selectielijst gemeenten 2020, process 13, counted from the closing. Where two
 * results fit, the longest counts; what the coordinator and the archivist add is not derived.
 */
public final class RetentionTerm {
    /** A result of process 13 of the selection list. */
    private enum Result {
        ENDED_EARLY("13.2", 1),
        NOT_HANDLED("13.1.4", 1),
        HANDLED("13.1", 5),
        THROUGH_THE_OMBUDSMAN("13.1.2", 10);

        private final String number;
        private final int years;

        Result(String number, int years) {
            this.number = number;
            this.years = years;
        }

        private Term term() {
            return Term.years(years, Article.of(Statute.ARCHIEFWET, "3 (selectielijst " + number + ")"));
        }
    }

    private RetentionTerm() {}

    /** Nothing while the dossier is open, or rests until the citizen is heard of again. */
    public static Optional<Clock> of(Dossier dossier, Circumstances circumstances) {
        if (dossier.stage() == Stage.RESTING) return Optional.empty();
        return dossier.closedOn()
                .map(closed ->
                        circumstances.calendar().after(closed, result(dossier).term()))
                .map(deadline -> new Clock("K19", "", deadline, null));
    }

    private static Result result(Dossier dossier) {
        if (dossier.steps().stream().anyMatch(RetentionTerm::isOfTheOmbudsman)) return Result.THROUGH_THE_OMBUDSMAN;
        return switch (dossier.stage()) {
            case WITHDRAWN -> Result.ENDED_EARLY;
            case DECLINED, TRANSFERRED -> Result.NOT_HANDLED;
            case RECEIVED, INFORMAL, FORMAL, SETTLED, CONCLUDED, NOTED, OBJECTION_DECIDED, RESTING -> Result.HANDLED;
        };
    }

    private static boolean isOfTheOmbudsman(Object step) {
        return step instanceof ExternalStep && !(step instanceof ClockRecomputed);
    }
}
