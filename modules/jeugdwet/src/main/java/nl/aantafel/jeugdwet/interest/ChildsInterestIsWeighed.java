package nl.aantafel.jeugdwet.interest;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** IVRK 3, Jeugdwet 2.1: how the child's interest was weighed is written down before anything is closed (report p. 49). */
final class ChildsInterestIsWeighed implements Rule<Step> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.1");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return ChildsInterest.isWeighed(dossier);
    }
}
