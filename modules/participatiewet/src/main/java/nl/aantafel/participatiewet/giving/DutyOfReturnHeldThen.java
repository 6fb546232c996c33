package nl.aantafel.participatiewet.giving;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.participatiewet.giving.GivingFact.DutyOfReturnChecked;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The duty of return is asked until 31 December 2026 at the latest. */
final class DutyOfReturnHeldThen implements Rule<DutyOfReturnChecked> {

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "9 lid 1 onder c");
    }

    @Override
    public boolean allows(DutyOfReturnChecked step, Dossier dossier) {
        return step.imposedOn().isBefore(Giving.TAKING_PART);
    }
}
