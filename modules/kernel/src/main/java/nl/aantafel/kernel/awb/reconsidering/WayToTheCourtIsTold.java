package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:23 lid 1: the decision says by whom, within which term and with which court an appeal can be lodged. */
public record WayToTheCourtIsTold() implements Rule<ObjectionDecided> {
    @Override
    public Article article() {
        return awb("6:23 lid 1");
    }

    @Override
    public boolean allows(ObjectionDecided step, Dossier dossier) {
        return step.outcome().isWithdrawn() || step.courtNamed();
    }
}
