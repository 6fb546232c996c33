package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 45, S-044: what was handed over is followed until the receiver told what it did. */
public final class FeedbackCameBack implements Rule<HandledElsewhere> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(HandledElsewhere step, Dossier dossier) {
        return dossier.all(HandedOver.class).allMatch(handover -> Handovers.hasFeedback(handover, dossier));
    }
}
