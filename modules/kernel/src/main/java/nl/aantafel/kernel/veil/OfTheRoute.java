package nl.aantafel.kernel.veil;

import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.RoutingStep.*;

/** The places of what decides the way, and of what others do on it. */
final class OfTheRoute {
    private OfTheRoute() {}

    static Compartment of(RoutingStep step) {
        return switch (step) {
            case HandoverAnswered _, FeedbackPassedOn _, PositionTaken _, JointTalkHeld _ -> Compartment.HANDOVER;
            case CoordinatorTookCharge _, DeputyNamed _, AbsenceNoted _ -> Compartment.ROUTING;
            case GroupNamed _ -> Compartment.IDENTITY;
            case SafetyActed _ -> Compartment.CHILD;
            case RouteChosen _, EmploymentNoted _, PointedElsewhere _, FollowUpAsked _ -> Compartment.COMPLAINT;
            case HandledElsewhere _, BorderDisputeOpened _, BorderAgreed _ -> Compartment.COMPLAINT;
            case CompletionExtended _, PurposeAsked _, PurposeCompared _ -> Compartment.COMPLAINT;
            case SeverityWeighed _, SupporterOffered _, NoContactAsked _ -> Compartment.COMPLAINT;
            case OtherHandlerAsked _, PersonRefused _, PutToRest _ -> Compartment.COMPLAINT;
        };
    }
}
