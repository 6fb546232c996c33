package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.OtherHandlerAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 38, S-031: once without a reason; after that we ask why. */
public final class SecondRequestHasAReason implements Rule<OtherHandlerAsked> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(OtherHandlerAsked step, Dossier dossier) {
        return !dossier.has(OtherHandlerAsked.class) || !step.why().isBlank();
    }
}
