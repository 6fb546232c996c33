package nl.aantafel.kernel.web.citizen;

import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.AssessmentStep.TableAnswered;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/**
 * Which sentence tells the citizen about a step: {@code status.step.<Kind>}. An empty text means that there is nothing to
 * tell. What concerns the other side has a sentence of its own.
 */
final class StepTexts {
    private static final String KEY = "status.step.";

    private StepTexts() {}

    static String keyOf(Step step) {
        return KEY + step.getClass().getSimpleName() + variant(step);
    }

    private static String variant(Step step) {
        return switch (step) {
            case HearingOffered offered -> side(offered.to());
            case HearingAnswered answered -> side(answered.by());
            case HearingWaived waived -> side(waived.whose());
            case Heard heard -> side(heard.who());
            case TableAnswered answered -> side(answered.by());
            case CommitteeStep.ReportRemarked remarked -> side(remarked.by());
            case TrackChosen chosen -> "." + chosen.track().name();
            case ContactTried tried -> tried.reached() ? "" : ".missed";
            case IntakeStep _,
                    ContactStep _,
                    InformalStep _,
                    FormalStep _,
                    ClosingStep _,
                    RoutingStep _,
                    NearStep _,
                    CircleStep _,
                    FileStep _,
                    ReconsiderationStep _,
                    ObjectionStep _,
                    CommitteeStep _,
                    ExternalStep _,
                    AssessmentStep _,
                    SectoralStep _ -> "";
        };
    }

    private static String side(PartyId party) {
        return party.equals(PartyId.COMPLAINANT) ? "" : ".other";
    }
}
