package nl.aantafel.jeugdwet.interest;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** IVRK 3: how the interest was weighed stands there in words. */
final class InterestIsWrittenDown implements Rule<ChildsInterestWeighed> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.1");
    }

    @Override
    public boolean allows(ChildsInterestWeighed step, Dossier dossier) {
        return !step.weighed().isBlank();
    }
}
