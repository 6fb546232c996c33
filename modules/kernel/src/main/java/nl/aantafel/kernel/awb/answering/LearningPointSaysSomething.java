package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.LearningPointNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** What it is that somebody learns. */
public final class LearningPointSaysSomething implements Rule<LearningPointNoted> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(LearningPointNoted step, Dossier dossier) {
        return !step.what().isBlank();
    }
}
