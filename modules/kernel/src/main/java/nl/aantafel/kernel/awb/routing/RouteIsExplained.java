package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md R-9.1-2: where more than one way is open the choice has a reason that the citizen can read. */
public record RouteIsExplained(RoutingTable routes) implements Rule<RouteChosen> {
    @Override
    public Article article() {
        return awb("9:1 lid 2");
    }

    @Override
    public boolean allows(RouteChosen step, Dossier dossier) {
        var several = dossier.element(step.element())
                .filter(element -> routes.possible(element, dossier).size() == 1)
                .isEmpty();
        var ofTwo = dossier.has(EmploymentNoted.class, EmploymentNoted::moreThanOneOrgan);
        return !step.why().isBlank() || !several && !ofTwo;
    }
}
