package nl.aantafel.kernel.law;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.statute.Article;

/** Nothing ends while what the citizen proposed has no place in our answer (report p. 24). */
record AnswerIsTakenUp<S extends Step>(String question) implements Rule<S> {

    @Override
    public Article article() {
        return awb("9:12");
    }

    @Override
    public boolean allows(S step, Dossier dossier) {
        return OwnAnswer.isTakenUp(question, dossier);
    }
}
