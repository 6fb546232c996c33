package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.RecommendationAnswered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:36 lid 4: tells "op welke wijze aan de aanbevelingen gevolg zal worden gegeven". */
public final class FollowingSaysHow implements Rule<RecommendationAnswered> {
    @Override
    public Article article() {
        return awb("9:36 lid 4");
    }

    @Override
    public boolean allows(RecommendationAnswered step, Dossier dossier) {
        return !step.followed() || !step.how().isBlank();
    }
}
