package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresPostponed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 5: later only with reasons and a new term. */
final class LaterDayHasAReason implements Rule<YouthMeasuresPostponed> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("5");
    }

    @Override
    public boolean allows(YouthMeasuresPostponed step, Dossier dossier) {
        return !step.reason().isBlank() && step.until().isAfter(step.on());
    }
}
