package nl.aantafel.kernel.veil;

import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/** In which compartment of the case file a step stands. Total: a new kind of step must be given its place here. */
public final class Compartments {
    private Compartments() {}

    /** @param dossier says what the parties are that a step refers to */
    public static Compartment of(Step step, Dossier dossier) {
        return switch (step) {
            case IntakeStep intake -> OfTheBeginning.of(intake);
            case ContactStep contact -> OfTheContact.of(contact, dossier);
            case RoutingStep routing -> OfTheRoute.of(routing);
            case NearStep near -> OfTheCare.of(near);
            case AssessmentStep assessment -> OfTheAnswer.of(assessment, dossier);
            case CommitteeStep.ReportRemarked remarked -> of(remarked.by(), dossier);
            case FileStep.FiledElsewhere _ -> Compartment.HANDOVER;
            case FileStep.ContributionAsked _, FileStep.ContributionReceived _ -> Compartment.REPLY;
            case FormalStep.Postponed _, FormalStep.DelayedByConsent _, CircleStep _ -> Compartment.ROUTING;
            case InformalStep _, FormalStep _, ClosingStep _, FileStep _, ReconsiderationStep _ ->
                Compartment.COMPLAINT;
            case ObjectionStep _, CommitteeStep _, ExternalStep _ -> Compartment.COMPLAINT;
            case SectoralStep sectoral -> brought(sectoral);
        };
    }

    private static Compartment brought(SectoralStep step) {
        if (step.toldApartBy().isPresent()) return Compartment.PARTY;
        return step.isSensitive() ? Compartment.CHILD : Compartment.COMPLAINT;
    }

    /** Where somebody's own words stand. */
    static Compartment of(PartyId who, Dossier dossier) {
        return dossier.party(who).map(Party::role).map(Compartments::wordsOf).orElse(Compartment.COMPLAINT);
    }

    private static Compartment wordsOf(PartyRole role) {
        return switch (role) {
            case COMPLAINANT, REPRESENTATIVE, HELPER -> Compartment.COMPLAINT;
            case CHILD -> Compartment.CHILD;
            case PARENT, OTHER_RELATIVE -> Compartment.PARTY;
            case RESPONDENT -> Compartment.REPLY;
            case PROVIDER, PARTNER_BODY -> Compartment.HANDOVER;
        };
    }

    /** Where stands who somebody is and how to reach them. */
    static Compartment ofPerson(PartyRole role) {
        return switch (role) {
            case COMPLAINANT, REPRESENTATIVE, HELPER -> Compartment.IDENTITY;
            case CHILD -> Compartment.CHILD;
            case PARENT, OTHER_RELATIVE -> Compartment.PARTY;
            case RESPONDENT, PROVIDER, PARTNER_BODY -> Compartment.COMPLAINT;
        };
    }
}
