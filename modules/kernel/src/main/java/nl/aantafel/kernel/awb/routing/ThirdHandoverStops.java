package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.CoordinatorTookCharge;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 26 and 40: nobody is sent on a third time, unless the coordinator found a receiver who takes it. */
public final class ThirdHandoverStops implements Rule<HandedOver> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(HandedOver step, Dossier dossier) {
        return dossier.handovers() < 2
                || dossier.has(CoordinatorTookCharge.class) && Handovers.accepted(step.to(), dossier);
    }
}
