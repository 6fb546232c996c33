package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import java.util.EnumSet;
import nl.aantafel.kernel.awb.committee.AdviserIsAppointed;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.Completed;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.IntakeStep.ReadBack;
import nl.aantafel.kernel.dossier.IntakeStep.ReceiptCorrected;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.Ordinance;

/** The part on Awb 9:1 to 9:7: everybody may complain, the complaint is described, acknowledged, and gets a handler. */
public final class Intake {
    private Intake() {}

    public static Procedure clauses(Procedure table, Ordinance ordinance) {
        return completing(describing(table), ordinance)
                .step(
                        HandlerAssigned.class,
                        awb("9:7"),
                        Phases.ANY,
                        new HandlerWasNotInvolved(),
                        new ContactPersonHasAName())
                .step(
                        Acknowledged.class,
                        awb("9:6"),
                        Phases.OPEN,
                        new AcknowledgementMentionsAdviser(ordinance),
                        new AdviserIsAppointed(ordinance));
    }

    private static Procedure describing(Procedure table) {
        return table.step(Received.class, awb("9:2"), EnumSet.of(Stage.RECEIVED), new ReceivedOnlyOnce())
                .step(
                        ReceiptCorrected.class,
                        awb("9:11 lid 1"),
                        Phases.OPEN,
                        new ReceiptOnlyMovesEarlier(),
                        new CorrectionHasAReason())
                .step(PartyNamed.class, awb("9:1"), Phases.ANY, new ComplainantIsOne())
                .step(
                        ElementDescribed.class,
                        awb("9:4 lid 2"),
                        Phases.OPEN,
                        new IsDescribed(),
                        new ConductIsNotToCome())
                .step(QuestionAnswered.class, awb("9:2"), Phases.OPEN)
                .step(InvolvementNoted.class, awb("9:7"), Phases.ANY);
    }

    private static Procedure completing(Procedure table, Ordinance ordinance) {
        return table.step(ReadBack.class, awb("9:4 lid 1"), Phases.OPEN)
                .step(
                        CompletionAsked.class,
                        awb("9:4"),
                        Phases.OPEN,
                        new AsksOnlyWhatIsMissing(ordinance),
                        new RepairTermIsReasonable(ordinance),
                        new InterpreterIsOfferedFirst())
                .step(Completed.class, awb("9:4"), Phases.OPEN);
    }
}
