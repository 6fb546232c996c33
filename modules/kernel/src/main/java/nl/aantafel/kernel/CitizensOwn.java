package nl.aantafel.kernel;

import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/** What the citizen can do alone, from the status page. */
final class CitizensOwn {
    private CitizensOwn() {}

    static boolean takes(Step step) {
        return switch (step) {
            case ContactStep.MessageReceived _, ContactStep.ChannelChosen _ -> true;
            case RoutingStep.OtherHandlerAsked _ -> true;
            case NearStep.CompanionNamed _,
                    NearStep.AftermathTold _,
                    NearStep.NeutralLookAsked _,
                    NearStep.SupervisionAsked _,
                    NearStep.HandlingJudged _ -> true;
            case InformalStep.Reopened _, InformalStep.CommitmentKept _ -> true;
            case InformalStep.TrackChosen chosen -> chosen.askedByComplainant();
            case InformalStep.SettledInformally settled -> settled.statement() == InformalStep.Statement.ON_STATUS_PAGE;
            case FormalStep.HearingAnswered _ -> true;
            case ClosingStep.Withdrawn _ -> true;
            case AssessmentStep.QuestionPut _,
                    AssessmentStep.CommitmentDoubted _,
                    AssessmentStep.HarmTold _,
                    AssessmentStep.TrustGiven _,
                    AssessmentStep.TalksLeftOut _ -> true;
            case AssessmentStep.TableAnswered answered -> answered.by().equals(PartyId.COMPLAINANT);
            case ObjectionStep.DecisionWishTold _, ObjectionStep.ProFormaObjectionMade _ -> true;
            case ObjectionStep.ObjectionTermTold told -> told.moment() == ObjectionStep.ToldWhen.ON_STATUS_PAGE;
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
                    AssessmentStep _ -> false;
            case SectoralStep sectoral -> sectoral.isForCitizens();
        };
    }
}
