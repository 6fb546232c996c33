package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 30: a question is answered as it was asked, so it is written down. */
public final class QuestionSaysSomething implements Rule<QuestionPut> {
    @Override
    public Article article() {
        return awb("9:12");
    }

    @Override
    public boolean allows(QuestionPut step, Dossier dossier) {
        return !step.text().isBlank();
    }
}
