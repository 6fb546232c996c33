package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.BorderAgreed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 25: that the citizen agrees shows from the own words. */
public final class AgreementIsInTheirWords implements Rule<BorderAgreed> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(BorderAgreed step, Dossier dossier) {
        return !step.words().isBlank();
    }
}
