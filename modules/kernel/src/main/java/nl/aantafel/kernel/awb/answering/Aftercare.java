package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentDoubted;
import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentLateTold;
import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentRaised;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/**
 * Aftercare (nazorg): a promise lives on after the closing until the citizen confirms that it was kept (K18, S-077). Late
 * means an apology to the citizen with a new day, and a manager who knows.
 */
public final class Aftercare {
    private Aftercare() {}

    static Procedure clauses(Procedure table) {
        return table.step(CommitmentDoubted.class, awb("9:5"), Phases.ANY, new DoubtedPromiseWasMade())
                .step(
                        CommitmentLateTold.class,
                        awb("9:5"),
                        Phases.ANY,
                        new LatePromiseIsOpen(),
                        new LatePromiseGetsANewDay(),
                        new LatePromiseGetsAnApology())
                .step(CommitmentRaised.class, awb("9:5"), Phases.ANY, new RaisedPromiseIsLate(), new ManagerHasAName());
    }

    /** The handling ended, and the citizen did not confirm yet that everything that was promised is done. */
    public static boolean isRunning(Dossier dossier) {
        return dossier.isClosed() && !dossier.unconfirmedCommitments().isEmpty();
    }

    static boolean wasMade(CommitmentId id, Dossier dossier) {
        return dossier.has(CommitmentMade.class, made -> made.id().equals(id));
    }

    static boolean isLate(CommitmentId id, Dossier dossier, LocalDate day) {
        return late(dossier, day).stream().anyMatch(made -> made.id().equals(id));
    }

    private static List<CommitmentMade> late(Dossier dossier, LocalDate day) {
        return dossier.openCommitments().stream()
                .filter(made -> made.dueOn().isBefore(day))
                .toList();
    }

    static Stream<Obligation> urgent(Dossier dossier, Circumstances circumstances) {
        var today = circumstances.today();
        return late(dossier, today).stream()
                .flatMap(made -> Stream.concat(toBeTold(made, dossier, today), toBeRaised(made, dossier, today)));
    }

    /** Not told yet, or the new day we named then has passed as well. */
    private static Stream<Obligation> toBeTold(CommitmentMade made, Dossier dossier, LocalDate today) {
        var isTold = dossier.has(
                CommitmentLateTold.class,
                told -> told.id().equals(made.id()) && !told.newDate().isBefore(today));
        return isTold
                ? Stream.empty()
                : Stream.of(new Obligation("tell-late-promise", CommitmentLateTold.class, awb("9:5"), today));
    }

    private static Stream<Obligation> toBeRaised(CommitmentMade made, Dossier dossier, LocalDate today) {
        var isRaised = dossier.has(CommitmentRaised.class, raised -> raised.id().equals(made.id()));
        return isRaised
                ? Stream.empty()
                : Stream.of(new Obligation("raise-late-promise", CommitmentRaised.class, awb("9:5"), today));
    }

    /** Said to be kept, not yet confirmed by the citizen. */
    static Stream<Obligation> toBeConfirmed(Dossier dossier) {
        var open = dossier.openCommitments();
        return dossier.unconfirmedCommitments().stream()
                .filter(made -> !open.contains(made))
                .map(made -> new Obligation("confirm-promise", CommitmentKept.class, awb("9:5"), null));
    }
}
