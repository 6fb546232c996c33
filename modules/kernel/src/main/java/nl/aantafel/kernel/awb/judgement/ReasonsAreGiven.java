package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:12 lid 1: "schriftelijk en gemotiveerd". */
public final class ReasonsAreGiven implements Rule<ElementJudged> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        return !step.reasons().isBlank();
    }
}
