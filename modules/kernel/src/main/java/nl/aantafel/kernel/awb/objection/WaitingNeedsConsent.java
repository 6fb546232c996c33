package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.DelayedByConsent;
import nl.aantafel.kernel.dossier.ObjectionStep.OrderChosen;
import nl.aantafel.kernel.dossier.ObjectionStep.TrackOrder;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 3: only the citizen can let a complaint wait for an objection; the term of the complaint does not stop by itself. */
public final class WaitingNeedsConsent implements Rule<OrderChosen> {
    @Override
    public Article article() {
        return awb("9:11 lid 3");
    }

    @Override
    public boolean allows(OrderChosen step, Dossier dossier) {
        return step.order() != TrackOrder.OBJECTION_FIRST || dossier.has(DelayedByConsent.class);
    }
}
