package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthTermExtended;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 2 d: the complainant, the one complained of and those who gave the help. */
final class AllThreeAreTold implements Rule<YouthTermExtended> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("2 onder d");
    }

    @Override
    public boolean allows(YouthTermExtended step, Dossier dossier) {
        return step.allThreeTold();
    }
}
