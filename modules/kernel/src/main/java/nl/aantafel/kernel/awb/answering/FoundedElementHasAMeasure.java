package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/**
 * Awb 9:12 lid 1 ("eventuele conclusies"), report p. 66, S-103: before the complaint is concluded, what was founded has a
 * measure with an owner and a day, or the reason why there is none.
 */
public final class FoundedElementHasAMeasure implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        if (step.measureKind() == null) return Measures.lacking(dossier).isEmpty();
        return Measures.isWhole(step.measureKind(), step.measure(), step.measureOwner(), step.measureDueOn());
    }
}
