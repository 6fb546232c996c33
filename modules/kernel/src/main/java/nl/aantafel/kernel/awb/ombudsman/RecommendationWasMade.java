package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.RecommendationAnswered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:27 lid 3: the ombudsman can make recommendations; we answer to one that was made. */
public final class RecommendationWasMade implements Rule<RecommendationAnswered> {
    @Override
    public Article article() {
        return awb("9:27 lid 3");
    }

    @Override
    public boolean allows(RecommendationAnswered step, Dossier dossier) {
        return Recommendations.of(dossier).stream().anyMatch(made -> made.number() == step.number());
    }
}
