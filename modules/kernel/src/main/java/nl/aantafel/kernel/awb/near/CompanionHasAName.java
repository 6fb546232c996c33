package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.CompanionNamed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:1 lid 2: somebody comes along; we want to greet that person by name. */
public final class CompanionHasAName implements Rule<CompanionNamed> {
    @Override
    public Article article() {
        return awb("2:1 lid 2");
    }

    @Override
    public boolean allows(CompanionNamed step, Dossier dossier) {
        return !step.who().isBlank();
    }
}
