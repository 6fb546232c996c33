package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 30: only a question that the citizen put can be answered. */
public final class QuestionWasPut implements Rule<QuestionSettled> {
    @Override
    public Article article() {
        return awb("9:12");
    }

    @Override
    public boolean allows(QuestionSettled step, Dossier dossier) {
        return dossier.has(QuestionPut.class, put -> put.id().equals(step.id()));
    }
}
