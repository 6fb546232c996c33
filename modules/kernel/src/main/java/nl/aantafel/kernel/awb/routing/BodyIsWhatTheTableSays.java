package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:3 lid 1: whether it is "een ander bestuursorgaan" follows from the table or from what was noted, not from a tick. */
public record BodyIsWhatTheTableSays(RoutingTable routes) implements Rule<HandedOver> {
    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public boolean allows(HandedOver step, Dossier dossier) {
        return Bodies.of(step.to(), dossier, routes)
                .filter(body -> Bodies.isOrgan(body) != step.publicBody())
                .isEmpty();
    }
}
