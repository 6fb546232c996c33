package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.BodyKindNoted;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:3 lid 1: what a person judges has a reason. */
public final class BodyKindIsExplained implements Rule<BodyKindNoted> {
    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public boolean allows(BodyKindNoted step, Dossier dossier) {
        return !step.why().isBlank();
    }
}
