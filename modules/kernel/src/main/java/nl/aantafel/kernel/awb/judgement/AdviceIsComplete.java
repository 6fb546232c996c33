package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:15 lid 4: "een rapport van bevindingen, vergezeld van het advies". */
public final class AdviceIsComplete implements Rule<Advised> {
    @Override
    public Article article() {
        return awb("9:15 lid 4");
    }

    @Override
    public boolean allows(Advised step, Dossier dossier) {
        return !step.findings().isBlank() && !step.advice().isBlank();
    }
}
