package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 26: who does not take it says why, so that the citizen is not sent around. */
public final class RefusalSaysWhy implements Rule<HandoverAnswered> {
    @Override
    public Article article() {
        return awb("2:3");
    }

    @Override
    public boolean allows(HandoverAnswered step, Dossier dossier) {
        return step.accepted() || !step.answer().isBlank();
    }
}
