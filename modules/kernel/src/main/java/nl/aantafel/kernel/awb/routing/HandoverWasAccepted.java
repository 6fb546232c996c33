package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.dossier.RoutingStep.PointedElsewhere;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 26, S-044: it is ours until every receiver said that it takes it. */
public final class HandoverWasAccepted implements Rule<HandledElsewhere> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(HandledElsewhere step, Dossier dossier) {
        return dossier.all(HandedOver.class).allMatch(handover -> Handovers.isAccepted(handover, dossier))
                && (dossier.handovers() > 0 || dossier.has(PointedElsewhere.class));
    }
}
