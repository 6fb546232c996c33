package nl.aantafel.kernel.dossier;

import java.util.List;
import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentDoubted;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;

/** What became of the promises in a dossier: what we say, what the citizen says; the last word counts. */
final class Promises {
    private enum State {
        OPEN,
        SAID_TO_BE_KEPT,
        CONFIRMED
    }

    private Promises() {}

    static List<CommitmentMade> open(Dossier dossier) {
        return dossier.all(CommitmentMade.class)
                .filter(made -> state(made.id(), dossier) == State.OPEN)
                .toList();
    }

    static List<CommitmentMade> unconfirmed(Dossier dossier) {
        return dossier.all(CommitmentMade.class)
                .filter(made -> state(made.id(), dossier) != State.CONFIRMED)
                .toList();
    }

    private static State state(CommitmentId id, Dossier dossier) {
        var state = State.OPEN;
        for (var step : dossier.steps()) {
            if (step instanceof CommitmentKept kept && kept.id().equals(id))
                state = kept.confirmedByComplainant() ? State.CONFIRMED : State.SAID_TO_BE_KEPT;
            if (step instanceof CommitmentDoubted doubted && doubted.id().equals(id)) state = State.OPEN;
        }
        return state;
    }
}
