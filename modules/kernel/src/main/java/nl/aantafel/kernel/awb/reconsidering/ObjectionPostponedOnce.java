package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionPostponed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 7:10 lid 3: the decision on the objection is put off once, by six weeks at most. */
public record ObjectionPostponedOnce() implements Rule<ObjectionPostponed> {
    @Override
    public Article article() {
        return awb("7:10 lid 3");
    }

    @Override
    public boolean allows(ObjectionPostponed step, Dossier dossier) {
        return step.weeks() >= 1
                && step.weeks() <= 6
                && !dossier.has(
                        ObjectionPostponed.class,
                        postponed -> postponed.element().equals(step.element()));
    }
}
