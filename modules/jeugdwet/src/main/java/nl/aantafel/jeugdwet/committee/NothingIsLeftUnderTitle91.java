package nl.aantafel.jeugdwet.committee;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHandlingEnded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Title91Scope;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 8: what is under the Awb ends as the Awb wants (9:12). */
final class NothingIsLeftUnderTitle91 implements Rule<YouthHandlingEnded> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("8");
    }

    @Override
    public boolean allows(YouthHandlingEnded step, Dossier dossier) {
        return Title91Scope.isEmpty(dossier);
    }
}
