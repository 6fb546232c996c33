package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAnswered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** RT-12, S-052: the answer is written and reasoned; it judges agreements, not the employee. */
public final class SupervisionIsExplained implements Rule<SupervisionAnswered> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(SupervisionAnswered step, Dossier dossier) {
        return !step.explanation().isBlank();
    }
}
