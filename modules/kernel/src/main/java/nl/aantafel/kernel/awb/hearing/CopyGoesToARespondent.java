package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:9: "Aan degene op wiens gedraging de klacht betrekking heeft …" and to nobody else. */
public final class CopyGoesToARespondent implements Rule<CopySent> {
    @Override
    public Article article() {
        return awb("9:9");
    }

    @Override
    public boolean allows(CopySent step, Dossier dossier) {
        return dossier.respondents().stream()
                .anyMatch(respondent -> respondent.id().equals(step.to()));
    }
}
