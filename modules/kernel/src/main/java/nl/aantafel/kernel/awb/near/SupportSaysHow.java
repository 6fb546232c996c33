package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SupportGiven;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:1 lid 1: "passende ondersteuning"; how it was given, or why it could not be. */
public final class SupportSaysHow implements Rule<SupportGiven> {
    @Override
    public Article article() {
        return awb("2:1 lid 1");
    }

    @Override
    public boolean allows(SupportGiven step, Dossier dossier) {
        return !step.how().isBlank();
    }
}
