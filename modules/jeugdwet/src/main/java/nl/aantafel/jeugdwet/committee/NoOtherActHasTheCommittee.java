package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.jeugdwet.filing.Complaining;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 4.2.3: who was admitted under the Wvggz or the Wzd goes to the committee of that act. */
final class NoOtherActHasTheCommittee implements Rule<YouthHelpRecognised> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "4.2.3");
    }

    @Override
    public boolean allows(YouthHelpRecognised step, Dossier dossier) {
        return !Complaining.belongsToAnotherCommittee(dossier);
    }
}
