package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.OrderChosen;
import nl.aantafel.kernel.dossier.ObjectionStep.TrackOrder;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:2: the citizen knows which of the two comes first, and why. */
public final class OrderIsExplained implements Rule<OrderChosen> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(OrderChosen step, Dossier dossier) {
        return step.order() == TrackOrder.SIDE_BY_SIDE || !step.why().isBlank();
    }
}
