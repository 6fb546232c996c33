package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AftermathLooked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-032: the citizen reads what was found and why. */
public final class FindingIsExplained implements Rule<AftermathLooked> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(AftermathLooked step, Dossier dossier) {
        return !step.explanation().isBlank();
    }
}
