package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 2 c: a term that stands in the scheme; the law gives no length. */
final class SchemeHasATerm implements Rule<YouthCommitteeFormed> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("2 onder c");
    }

    @Override
    public boolean allows(YouthCommitteeFormed step, Dossier dossier) {
        return step.weeks() >= 1 && step.weeks() <= 26;
    }
}
