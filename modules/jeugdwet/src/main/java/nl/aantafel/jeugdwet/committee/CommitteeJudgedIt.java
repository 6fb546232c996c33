package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 5: after the judgement, on what the committee found. */
final class CommitteeJudgedIt implements Rule<YouthMeasuresTold> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("5");
    }

    @Override
    public boolean allows(YouthMeasuresTold step, Dossier dossier) {
        return dossier.has(YouthElementJudged.class, judged -> judged.element().equals(step.element()));
    }
}
