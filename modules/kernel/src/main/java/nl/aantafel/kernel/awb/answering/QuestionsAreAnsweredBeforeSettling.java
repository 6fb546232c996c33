package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-029: nobody is satisfied over a question that was left open; the letter answers each of them. */
public final class QuestionsAreAnsweredBeforeSettling implements Rule<SettledInformally> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(SettledInformally step, Dossier dossier) {
        return new Assessment(dossier).openQuestions().isEmpty();
    }
}
