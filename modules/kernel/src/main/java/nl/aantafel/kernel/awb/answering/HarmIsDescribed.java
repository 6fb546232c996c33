package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.HarmTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 11, S-077: harm that is left is told in words, so that something can be done about it. */
public final class HarmIsDescribed implements Rule<HarmTold> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(HarmTold step, Dossier dossier) {
        return !step.harmed() || !step.words().isBlank();
    }
}
