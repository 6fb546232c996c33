package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Law.md §4.6: what the municipality did itself, it handles itself. */
public record OnlyOthersConductIsLeft(RoutingTable routes) implements Rule<HandledElsewhere> {
    @Override
    public Article article() {
        return awb("9:1 lid 1");
    }

    @Override
    public boolean allows(HandledElsewhere step, Dossier dossier) {
        return !dossier.elements().isEmpty()
                && dossier.elements().stream()
                        .filter(element ->
                                dossier.judgementOn(element.id()).isEmpty() && !dossier.isDeclined(element.id()))
                        .allMatch(element -> routes.chosen(element, dossier)
                                .filter(route -> !route.mayDecide())
                                .isPresent());
    }
}
