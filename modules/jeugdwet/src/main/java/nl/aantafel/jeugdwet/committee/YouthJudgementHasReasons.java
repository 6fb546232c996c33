package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 2 c: written and reasoned. */
final class YouthJudgementHasReasons implements Rule<YouthElementJudged> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("2 onder c");
    }

    @Override
    public boolean allows(YouthElementJudged step, Dossier dossier) {
        return !step.reasons().isBlank();
    }
}
