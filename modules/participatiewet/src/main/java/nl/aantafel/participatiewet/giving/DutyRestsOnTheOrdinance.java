package nl.aantafel.participatiewet.giving;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.participatiewet.giving.GivingFact.DutyOfReturnChecked;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The duty of return rests on an article of the ordinance. */
final class DutyRestsOnTheOrdinance implements Rule<DutyOfReturnChecked> {

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "8a");
    }

    @Override
    public boolean allows(DutyOfReturnChecked step, Dossier dossier) {
        return !step.ordinance().isBlank();
    }
}
