package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md §4.6: what nobody handles here, no element is sent to. */
public record RouteIsInTheTable(RoutingTable routes) implements Rule<RouteChosen> {
    @Override
    public Article article() {
        return awb("2:3");
    }

    @Override
    public boolean allows(RouteChosen step, Dossier dossier) {
        return routes.find(step.route()).isPresent();
    }
}
