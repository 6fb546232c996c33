package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.InformationSupplied;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:31 lid 4: only "indien daarvoor gewichtige redenen zijn"; the ombudsman decides whether they are (lid 5). */
public final class RestrictionHasWeightyReasons implements Rule<InformationSupplied> {
    @Override
    public Article article() {
        return awb("9:31 lid 4");
    }

    @Override
    public boolean allows(InformationSupplied step, Dossier dossier) {
        return step.onlyForOmbudsman().isBlank() || !step.weightyReasons().isBlank();
    }
}
