package nl.aantafel.kernel.veil;

import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.NearStep.*;

/** The places of how we stay near the citizen. */
final class OfTheCare {
    private OfTheCare() {}

    static Compartment of(NearStep step) {
        return switch (step) {
            case CompanionNamed _, AddressKept _ -> Compartment.IDENTITY;
            case DangerSeen _, SupportGiven _ -> Compartment.CHILD;
            case SecrecyNamed _, SupervisionAsked _, SupervisionAnswered _ -> Compartment.HANDOVER;
            case ColleagueAsked _, ColleagueAnswered _, MandateGiven _ -> Compartment.ROUTING;
            case AuthorisationAsked _, AuthorisationReceived _, BodyKindNoted _ -> Compartment.COMPLAINT;
            case SignalHandedIn _, AftermathTold _, AftermathLooked _ -> Compartment.COMPLAINT;
            case NeutralLookAsked _, NeutralLookAnswered _, HandlingJudged _ -> Compartment.COMPLAINT;
        };
    }
}
