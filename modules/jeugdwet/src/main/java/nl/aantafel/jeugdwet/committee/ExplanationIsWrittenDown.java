package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.Explaining;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthComplaintExplained;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 2 e: what was explained is kept, so that the other side and the committee can read it. */
final class ExplanationIsWrittenDown implements Rule<YouthComplaintExplained> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("2 onder e");
    }

    @Override
    public boolean allows(YouthComplaintExplained step, Dossier dossier) {
        return step.how() == Explaining.DOES_NOT_WANT_TO || !step.report().isBlank();
    }
}
