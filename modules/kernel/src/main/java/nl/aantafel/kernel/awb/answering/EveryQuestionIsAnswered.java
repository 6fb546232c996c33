package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 34 (2016/051): to ignore precise questions was not proper; S-029. */
public final class EveryQuestionIsAnswered implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        return new Assessment(dossier).openQuestions().isEmpty();
    }
}
