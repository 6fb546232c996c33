package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.QuestionSettled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 30 and 34: a question gets an answer, or the reason why it gets none. */
public final class QuestionGetsWords implements Rule<QuestionSettled> {
    @Override
    public Article article() {
        return awb("9:12");
    }

    @Override
    public boolean allows(QuestionSettled step, Dossier dossier) {
        return !step.text().isBlank();
    }
}
