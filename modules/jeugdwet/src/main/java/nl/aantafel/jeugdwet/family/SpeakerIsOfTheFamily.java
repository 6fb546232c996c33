package nl.aantafel.jeugdwet.family;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.11: a compartment belongs to a member of the family; what the complainant says stands in the dossier itself. */
final class SpeakerIsOfTheFamily implements Rule<FamilyMemberSpoke> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.11");
    }

    @Override
    public boolean allows(FamilyMemberSpoke step, Dossier dossier) {
        return !step.who().equals(PartyId.COMPLAINANT)
                && dossier.party(step.who()).filter(Compartments::isFamily).isPresent();
    }
}
