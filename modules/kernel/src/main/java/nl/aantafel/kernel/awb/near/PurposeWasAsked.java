package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeAsked;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeCompared;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 46: a wish is compared with the result when it was asked. */
final class PurposeWasAsked implements Rule<PurposeCompared> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(PurposeCompared step, Dossier dossier) {
        return dossier.has(PurposeAsked.class)
                || !dossier.received().narrative().wish().isBlank();
    }
}
