package nl.aantafel.kernel.awb.circle;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CircleStep.UnitKeptOut;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:7: which unit was involved, and how. */
public final class UnitHasAName implements Rule<UnitKeptOut> {
    @Override
    public Article article() {
        return awb("9:7 lid 1");
    }

    @Override
    public boolean allows(UnitKeptOut step, Dossier dossier) {
        return !step.unit().isBlank() && !step.why().isBlank();
    }
}
