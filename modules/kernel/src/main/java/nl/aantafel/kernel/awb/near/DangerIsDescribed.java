package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.DangerSeen;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-021: what was seen must be there for the second person who weighs it. */
public final class DangerIsDescribed implements Rule<DangerSeen> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(DangerSeen step, Dossier dossier) {
        return !step.what().isBlank();
    }
}
