package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 8: without an element about the help itself there is nothing for this committee. */
final class SomethingIsTheCommittees implements Rule<Step> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("8");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return dossier.has(YouthHelpRecognised.class);
    }
}
