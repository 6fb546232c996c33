package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHandlingEnded;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 5: on every element the committee judged. */
final class MeasuresOnEveryElementAreTold implements Rule<YouthHandlingEnded> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("5");
    }

    @Override
    public boolean allows(YouthHandlingEnded step, Dossier dossier) {
        return dossier.all(YouthHelpRecognised.class)
                .allMatch(recognised -> dossier.has(
                        YouthMeasuresTold.class, told -> told.element().equals(recognised.element())));
    }
}
