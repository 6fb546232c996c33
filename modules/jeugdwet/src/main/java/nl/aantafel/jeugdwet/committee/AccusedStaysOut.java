package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 2 b: nobody whose conduct is complained of takes part. */
final class AccusedStaysOut implements Rule<YouthCommitteeFormed> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("2 onder b");
    }

    @Override
    public boolean allows(YouthCommitteeFormed step, Dossier dossier) {
        return !step.accusedTakesPart();
    }
}
