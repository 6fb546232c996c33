package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeAsked;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeCompared;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 46, p. 66: at the end we look at what the citizen wanted to achieve. */
public final class WishIsCompared implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return !dossier.has(PurposeAsked.class) || dossier.has(PurposeCompared.class);
    }
}
