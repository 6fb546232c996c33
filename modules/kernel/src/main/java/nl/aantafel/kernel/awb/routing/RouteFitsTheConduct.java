package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md §4.6: the way follows from whose conduct it is; another way is possible, knowingly. */
public record RouteFitsTheConduct(RoutingTable routes) implements Rule<RouteChosen> {
    @Override
    public Article article() {
        return awb("9:1 lid 2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(RouteChosen step, Dossier dossier) {
        var route = routes.find(step.route());
        var element = dossier.element(step.element());
        return route.isEmpty()
                || element.isEmpty()
                || routes.possible(element.get(), dossier).contains(route.get());
    }
}
