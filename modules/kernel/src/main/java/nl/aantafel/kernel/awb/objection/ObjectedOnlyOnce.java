package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.ProFormaObjectionMade;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:6: one objection is enough; what comes later completes it. */
public final class ObjectedOnlyOnce implements Rule<ProFormaObjectionMade> {
    @Override
    public Article article() {
        return awb("6:6");
    }

    @Override
    public boolean allows(ProFormaObjectionMade step, Dossier dossier) {
        return !Objecting.isMade(step.element(), dossier) && !Objecting.isTreated(step.element(), dossier);
    }
}
