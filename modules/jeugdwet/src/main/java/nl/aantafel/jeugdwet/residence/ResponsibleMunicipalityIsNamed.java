package nl.aantafel.jeugdwet.residence;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The rule that applies points at a municipality. */
final class ResponsibleMunicipalityIsNamed implements Rule<ResidenceNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "1.1");
    }

    @Override
    public boolean allows(ResidenceNoted step, Dossier dossier) {
        return !step.responsible().isBlank();
    }
}
