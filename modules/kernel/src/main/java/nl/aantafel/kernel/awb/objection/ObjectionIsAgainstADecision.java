package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:2, 6:4: an objection is against a decision on paper, or against not deciding; how somebody was treated is no decision. */
public final class ObjectionIsAgainstADecision implements Rule<TreatedAsObjection> {
    @Override
    public Article article() {
        return awb("6:4");
    }

    @Override
    public boolean allows(TreatedAsObjection step, Dossier dossier) {
        return Objecting.isPossible(step.element(), dossier);
    }
}
