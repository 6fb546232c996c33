package nl.aantafel.participatiewet.local;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The duty of return has an ordinance until 2026, taking part from 2027. */
final class SubjectHeldOnThatDay implements Rule<LocalBasisLookedUp> {

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "8a");
    }

    @Override
    public boolean allows(LocalBasisLookedUp step, Dossier dossier) {
        return step.subject().heldOn(step.heldOn());
    }
}
