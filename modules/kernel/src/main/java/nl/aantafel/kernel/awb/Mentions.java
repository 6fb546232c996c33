package nl.aantafel.kernel.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.awb.objection.ObjectionMentions;
import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureChecked;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.AssessmentStep.TableAnswered;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.ContactStep.FeedbackReceived;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.ContactStep.StatementLogged;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.ExternalStep.ForwardedByOmbudsman;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.RoutingStep.BorderAgreed;
import nl.aantafel.kernel.dossier.RoutingStep.BorderDisputeOpened;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.dossier.RoutingStep.FeedbackPassedOn;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import nl.aantafel.kernel.dossier.RoutingStep.JointTalkHeld;
import nl.aantafel.kernel.dossier.RoutingStep.PersonRefused;
import nl.aantafel.kernel.dossier.RoutingStep.PositionTaken;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/** Which elements and parties of the dossier a step refers to. */
final class Mentions {
    private Mentions() {}

    static Stream<ElementId> elements(Step step) {
        return switch (step) {
            case Declined declined -> declined.elements().stream();
            case ElementJudged judged -> Stream.of(judged.element());
            case DefaultNoticeReceived notice -> notice.elements().stream();
            case RouteChosen chosen -> Stream.of(chosen.element());
            case BorderDisputeOpened opened -> Stream.of(opened.element());
            case PositionTaken taken -> Stream.of(taken.element());
            case JointTalkHeld talk -> Stream.of(talk.element());
            case BorderAgreed agreed -> Stream.of(agreed.element());
            case ForwardedByOmbudsman forwarded -> Stream.of(forwarded.element());
            case MeasureSet measure -> Stream.of(measure.element());
            case MeasureChecked checked -> Stream.of(checked.element());
            case AssessmentStep.ComparedWithOthers compared -> Stream.of(compared.element());
            case AssessmentStep.ApologyMade apology -> Stream.of(apology.element());
            case AssessmentStep.LearningPointNoted noted -> Stream.of(noted.element());
            case FileStep.ContributionAsked asked -> Stream.of(asked.element());
            case FileStep.ContributionReceived received -> Stream.of(received.element());
            case ReconsiderationStep reconsidered -> Stream.of(reconsidered.element());
            case ObjectionStep objection -> ObjectionMentions.of(objection).stream();
            case IntakeStep _,
                    ContactStep _,
                    InformalStep _,
                    FormalStep _,
                    ClosingStep _,
                    RoutingStep _,
                    NearStep _,
                    CircleStep _,
                    FileStep _,
                    CommitteeStep _,
                    ExternalStep _,
                    AssessmentStep _ -> Stream.empty();
            case SectoralStep sectoral -> sectoral.elements().stream();
        };
    }

    static Stream<PartyId> parties(Step step) {
        return switch (step) {
            case ElementDescribed described ->
                Stream.ofNullable(described.element().conduct().whose());
            case HandedOver handedOver -> Stream.of(handedOver.to());
            case FeedbackReceived feedback -> Stream.of(feedback.from());
            case StatementLogged logged -> Stream.of(logged.by());
            case CopySent copy -> Stream.of(copy.to());
            case HearingOffered offered -> Stream.of(offered.to());
            case HearingAnswered answered -> Stream.of(answered.by());
            case HearingWaived waived -> Stream.of(waived.whose());
            case Heard heard -> Stream.of(heard.who());
            case EmploymentNoted noted -> Stream.of(noted.who());
            case HandoverAnswered answered -> Stream.of(answered.by());
            case FeedbackPassedOn passed -> Stream.of(passed.from());
            case PositionTaken taken -> Stream.of(taken.by());
            case PersonRefused refused -> Stream.of(refused.who());
            case TableCalled called -> called.invited().stream();
            case TableAnswered answered -> Stream.of(answered.by());
            case AssessmentStep.LearningPointNoted noted -> Stream.of(noted.who());
            case ReportRemarked remarked -> Stream.of(remarked.by());
            case NearStep.AuthorisationAsked asked -> Stream.of(asked.who());
            case NearStep.AuthorisationReceived received -> Stream.of(received.who());
            case NearStep.BodyKindNoted noted -> Stream.of(noted.who());
            case NearStep.SecrecyNamed named -> Stream.of(named.to());
            case NearStep.AddressKept kept -> Stream.of(kept.who());
            case FileStep.ConsentNoted noted -> Stream.of(noted.whom());
            case FileStep.InformationHeldBack held -> Stream.of(held.whom());
            case NearStep.SupervisionAsked asked -> Stream.of(asked.provider());
            case NearStep.SupervisionAnswered answered -> Stream.of(answered.provider());
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
                    AssessmentStep _ -> Stream.empty();
            case SectoralStep sectoral -> sectoral.parties().stream();
        };
    }
}
