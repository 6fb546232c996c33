package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.InvestigationReviewed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8 lid 1 onder f: there is only something to look at where an investigation is why we do not handle it. */
public final class InvestigationWasTheGround implements Rule<InvestigationReviewed> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder f");
    }

    @Override
    public boolean allows(InvestigationReviewed step, Dossier dossier) {
        return Investigations.isGround(dossier);
    }
}
