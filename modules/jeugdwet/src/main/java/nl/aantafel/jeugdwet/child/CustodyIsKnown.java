package nl.aantafel.jeugdwet.child;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.11 and law.md R-J-35: nothing is shown to a parent as long as nobody looked who has custody. */
final class CustodyIsKnown implements Rule<ChildFileOpened> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.11");
    }

    @Override
    public boolean allows(ChildFileOpened step, Dossier dossier) {
        return step.tie() != TieToChild.PARENT_CUSTODY_UNKNOWN
                && (!step.tie().hasCustody() || !step.custodySource().isBlank());
    }
}
