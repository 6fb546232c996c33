package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionAdvised;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionCommitteeTold;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 7:13 lid 6: where a committee advises, its written advice is there before the decision. */
public record AdviceOnTheObjectionIsIn() implements Rule<ObjectionDecided> {
    @Override
    public Article article() {
        return awb("7:13 lid 6");
    }

    @Override
    public boolean allows(ObjectionDecided step, Dossier dossier) {
        return step.outcome().isWithdrawn()
                || !dossier.has(
                        ObjectionCommitteeTold.class, told -> told.element().equals(step.element()))
                || dossier.has(
                        ObjectionAdvised.class, advised -> advised.element().equals(step.element()));
    }
}
