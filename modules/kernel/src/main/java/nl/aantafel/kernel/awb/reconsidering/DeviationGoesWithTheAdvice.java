package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 7:13 lid 7: whoever departs from the advice says why, and sends the advice along. */
public record DeviationGoesWithTheAdvice() implements Rule<ObjectionDecided> {
    @Override
    public Article article() {
        return awb("7:13 lid 7");
    }

    @Override
    public boolean allows(ObjectionDecided step, Dossier dossier) {
        return step.deviation().isBlank() || step.adviceEnclosed();
    }
}
