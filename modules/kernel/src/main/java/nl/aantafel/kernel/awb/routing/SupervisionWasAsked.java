package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAnswered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** RT-12: an answer belongs to a question. */
public final class SupervisionWasAsked implements Rule<SupervisionAnswered> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(SupervisionAnswered step, Dossier dossier) {
        return Supervision.open(dossier).anyMatch(asked -> asked.provider().equals(step.provider()));
    }
}
