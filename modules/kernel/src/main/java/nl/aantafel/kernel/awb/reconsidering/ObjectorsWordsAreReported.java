package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectorHeard;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 7:7: of the hearing a report is made; Awb 7:3: whoever is not heard, is told why. */
public record ObjectorsWordsAreReported() implements Rule<ObjectorHeard> {
    @Override
    public Article article() {
        return awb("7:7");
    }

    @Override
    public boolean allows(ObjectorHeard step, Dossier dossier) {
        return !step.report().isBlank();
    }
}
