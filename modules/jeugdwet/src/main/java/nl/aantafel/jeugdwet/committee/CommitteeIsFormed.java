package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 2: the committee comes first, then its judgement. */
final class CommitteeIsFormed implements Rule<Step> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("2");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return dossier.has(YouthCommitteeFormed.class);
    }
}
