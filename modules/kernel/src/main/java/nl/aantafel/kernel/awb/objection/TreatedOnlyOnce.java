package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:15 lid 1: it is sent on once; a second time would only confuse the day of receipt. */
public final class TreatedOnlyOnce implements Rule<TreatedAsObjection> {
    @Override
    public Article article() {
        return awb("6:15");
    }

    @Override
    public boolean allows(TreatedAsObjection step, Dossier dossier) {
        return !Objecting.isTreated(step.element(), dossier);
    }
}
