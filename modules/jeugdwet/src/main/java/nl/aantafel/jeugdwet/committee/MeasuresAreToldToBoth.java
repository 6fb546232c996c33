package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 5: the complainant and the committee, in writing, also when nothing will be done. */
final class MeasuresAreToldToBoth implements Rule<YouthMeasuresTold> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("5");
    }

    @Override
    public boolean allows(YouthMeasuresTold step, Dossier dossier) {
        return step.bothTold() && !step.measures().isBlank();
    }
}
