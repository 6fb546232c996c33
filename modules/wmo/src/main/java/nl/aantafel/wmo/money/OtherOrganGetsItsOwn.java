package nl.aantafel.wmo.money;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A bill of the CAK and a payment of the SVB are theirs; what the municipality decided on money is never sent to them. */
final class OtherOrganGetsItsOwn implements Rule<RouteChosen> {
    private static final String OTHER_ORGANS = "RT-16";

    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public boolean allows(RouteChosen step, Dossier dossier) {
        return dossier.all(MoneyFact.class)
                .filter(fact -> fact.element().equals(step.element()))
                .reduce((earlier, later) -> later)
                .map(fact -> fact.isOfAnotherOrgan() == OTHER_ORGANS.equals(step.route()))
                .orElse(true);
    }
}
