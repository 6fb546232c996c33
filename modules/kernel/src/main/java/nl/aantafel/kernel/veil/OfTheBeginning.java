package nl.aantafel.kernel.veil;

import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.IntakeStep;
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

/** The places of what happens at intake. */
final class OfTheBeginning {
    private OfTheBeginning() {}

    static Compartment of(IntakeStep step) {
        return switch (step) {
            case PartyNamed named -> Compartments.ofPerson(named.party().role());
            case ReceiptCorrected _, HandlerAssigned _, Acknowledged _, InvolvementNoted _ -> Compartment.ROUTING;
            case Received _, ElementDescribed _, QuestionAnswered _ -> Compartment.COMPLAINT;
            case ReadBack _, CompletionAsked _, Completed _ -> Compartment.COMPLAINT;
        };
    }
}
