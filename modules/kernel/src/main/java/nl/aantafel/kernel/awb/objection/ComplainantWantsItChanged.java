package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:5: whoever says that it is only about how it went asks for no other decision. */
public final class ComplainantWantsItChanged implements Rule<TreatedAsObjection> {
    @Override
    public Article article() {
        return awb("6:5 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(TreatedAsObjection step, Dossier dossier) {
        return Objecting.wish(step.element(), dossier)
                .filter(wish -> wish == DecisionWish.ABOUT_HOW_IT_WENT)
                .isEmpty();
    }
}
