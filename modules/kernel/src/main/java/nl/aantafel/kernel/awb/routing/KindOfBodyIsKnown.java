package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:3 lid 1: where no row says what kind of body it is, somebody says so with a reason before it is sent without consent. */
public record KindOfBodyIsKnown(RoutingTable routes) implements Rule<HandedOver> {
    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public boolean allows(HandedOver step, Dossier dossier) {
        return !step.publicBody()
                || dossier.party(step.to()).isEmpty()
                || Bodies.of(step.to(), dossier, routes).isPresent();
    }
}
