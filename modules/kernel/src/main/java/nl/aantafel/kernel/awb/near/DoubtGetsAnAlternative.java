package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 30, S-015: who doubts that a supporter is independent is offered another one. */
public final class DoubtGetsAnAlternative implements Rule<SupporterOffered> {
    @Override
    public Article article() {
        return awb("2:1 lid 1");
    }

    @Override
    public boolean allows(SupporterOffered step, Dossier dossier) {
        return !step.doubtsIndependence() || !step.alternative().isBlank();
    }
}
