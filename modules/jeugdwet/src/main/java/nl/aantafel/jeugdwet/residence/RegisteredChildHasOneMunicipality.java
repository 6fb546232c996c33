package nl.aantafel.jeugdwet.residence;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Rule 1 leaves no choice: where the child is registered, that municipality is responsible. */
final class RegisteredChildHasOneMunicipality implements Rule<ResidenceNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "1.1");
    }

    @Override
    public boolean allows(ResidenceNoted step, Dossier dossier) {
        return step.residing() != Residing.REGISTERED
                || step.decisive().isBlank()
                || step.decisive().strip().equalsIgnoreCase(step.child().strip());
    }
}
