package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 56: the citizen need not know what it is. Unclear, or both: then it stays a complaint as well. */
public final class UnclearMeansBothTracks implements Rule<TreatedAsObjection> {
    @Override
    public Article article() {
        return awb("6:15");
    }

    @Override
    public boolean allows(TreatedAsObjection step, Dossier dossier) {
        return step.alsoComplaint()
                || Objecting.wish(step.element(), dossier)
                        .filter(wish -> wish == DecisionWish.CHANGE_IT)
                        .isPresent();
    }
}
