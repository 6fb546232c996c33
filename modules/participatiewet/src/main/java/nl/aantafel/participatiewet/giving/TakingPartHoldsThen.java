package nl.aantafel.participatiewet.giving;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.participatiewet.giving.GivingFact.TakingPartChecked;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Taking part in society is asked from 1 January 2027. */
final class TakingPartHoldsThen implements Rule<TakingPartChecked> {

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "9");
    }

    @Override
    public boolean allows(TakingPartChecked step, Dossier dossier) {
        return !step.askedOn().isBefore(Giving.TAKING_PART);
    }
}
