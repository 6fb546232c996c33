package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.ComparedWithOthers;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-157: "everybody is different" explains nothing; the reason is written down. */
public final class ComparisonIsExplained implements Rule<ComparedWithOthers> {
    @Override
    public Article article() {
        return awb("9:12");
    }

    @Override
    public boolean allows(ComparedWithOthers step, Dossier dossier) {
        return !step.explanation().isBlank();
    }
}
