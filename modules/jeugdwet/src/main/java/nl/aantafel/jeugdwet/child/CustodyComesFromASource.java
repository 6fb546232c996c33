package nl.aantafel.jeugdwet.child;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Custody is written down only from a source: what a parent says about the other is not one. */
final class CustodyComesFromASource implements Rule<TieNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.15");
    }

    @Override
    public boolean allows(TieNoted step, Dossier dossier) {
        return !step.tie().hasCustody() && step.tie() != TieToChild.PARENT_WITHOUT_CUSTODY
                || !step.source().isBlank();
    }
}
