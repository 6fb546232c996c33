package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 66: we say what we do, or give account of why we do nothing (S-103). */
public final class MeasureIsDescribed implements Rule<MeasureSet> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(MeasureSet step, Dossier dossier) {
        return !step.what().isBlank();
    }
}
