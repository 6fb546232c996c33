package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 30: each question is followed until it is answered, so each has its own number. */
public final class QuestionIsNew implements Rule<QuestionPut> {
    @Override
    public Article article() {
        return awb("9:12");
    }

    @Override
    public boolean allows(QuestionPut step, Dossier dossier) {
        return dossier.all(QuestionPut.class).noneMatch(put -> put.id().equals(step.id()));
    }
}
