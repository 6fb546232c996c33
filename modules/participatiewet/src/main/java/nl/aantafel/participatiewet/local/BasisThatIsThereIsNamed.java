package nl.aantafel.participatiewet.local;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** An article that is there is named; one that is not there has no name. */
final class BasisThatIsThereIsNamed implements Rule<LocalBasisLookedUp> {

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "8a");
    }

    @Override
    public boolean allows(LocalBasisLookedUp step, Dossier dossier) {
        return step.isThere() != step.ordinance().isBlank();
    }
}
