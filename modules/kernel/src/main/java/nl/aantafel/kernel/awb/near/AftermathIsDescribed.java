package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AftermathTold;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-032: what changed is told in somebody's own words. */
public final class AftermathIsDescribed implements Rule<AftermathTold> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(AftermathTold step, Dossier dossier) {
        return !step.what().isBlank();
    }
}
