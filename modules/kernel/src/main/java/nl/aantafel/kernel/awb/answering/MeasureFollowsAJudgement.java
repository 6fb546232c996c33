package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 66: a measure follows a judgement that gives the citizen right, wholly or partly. */
public final class MeasureFollowsAJudgement implements Rule<MeasureSet> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(MeasureSet step, Dossier dossier) {
        return Measures.isFounded(step.element(), dossier);
    }
}
