package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import java.util.EnumSet;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.InformalStep.Reopened;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.Ordinance;

/** The part on Awb 9:5: talk, promise, and settle when the citizen is satisfied. */
public final class TalkingFirst {
    private TalkingFirst() {}

    public static Procedure clauses(Procedure table, Ordinance ordinance) {
        return settling(promising(table), ordinance)
                .step(
                        TrackChosen.class,
                        awb("9:5"),
                        Phases.OPEN,
                        new ComplainantMayAlwaysGoFormal(),
                        new ConcernsAParticularMatter());
    }

    private static Procedure promising(Procedure table) {
        return table.step(TalkHeld.class, awb("9:2"), Phases.ANY, new NotTwoAgainstOne(), new TalkIsWrittenDown())
                .step(CommitmentMade.class, awb("9:5"), Phases.ANY, new PromiseHasADay(), new PromiseIsNew())
                .step(CommitmentKept.class, awb("9:5"), Phases.ANY, new PromiseWasMade());
    }

    private static Procedure settling(Procedure table, Ordinance ordinance) {
        var endedByCitizen = EnumSet.of(Stage.SETTLED, Stage.WITHDRAWN, Stage.NOTED, Stage.TRANSFERRED, Stage.RESTING);
        return table.step(
                        SettledInformally.class,
                        awb("9:5"),
                        Phases.OPEN,
                        new ComplainantSaidSo(),
                        new SaidBeforeSettling(),
                        new AgreementsAreWrittenDown())
                .step(Reopened.class, awb("9:5"), endedByCitizen, new ReopenedWithinWindow(ordinance));
    }
}
