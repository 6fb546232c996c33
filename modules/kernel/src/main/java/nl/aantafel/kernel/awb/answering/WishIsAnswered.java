package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.WishCompared;
import nl.aantafel.kernel.dossier.AssessmentStep.WishResult;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-090: beside the wish stands what we do, and why it is not more when it is not all of it. */
public final class WishIsAnswered implements Rule<WishCompared> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(WishCompared step, Dossier dossier) {
        return !step.what().isBlank()
                && (step.result() == WishResult.WHOLLY || !step.why().isBlank());
    }
}
