package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8: what is not handled gets no judgement; "te laat" is not "ongegrond" (report p. 44). */
public final class NotJudgedWhenDeclined implements Rule<ElementJudged> {
    @Override
    public Article article() {
        return awb("9:8 lid 1");
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        return !dossier.isDeclined(step.element());
    }
}
