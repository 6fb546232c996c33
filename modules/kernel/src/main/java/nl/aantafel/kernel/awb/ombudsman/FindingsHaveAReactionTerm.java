package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.FindingsReceived;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:35: the ombudsman gives the findings "binnen een door hem te stellen termijn" to react to. */
final class FindingsHaveAReactionTerm implements Rule<FindingsReceived> {
    @Override
    public Article article() {
        return awb("9:35");
    }

    @Override
    public boolean allows(FindingsReceived step, Dossier dossier) {
        return !step.answerBy().isBefore(step.on());
    }
}
