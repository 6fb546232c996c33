package nl.aantafel.jeugdwet.child;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.5: from sixteen the child decides; a parent is told only when the child agrees. */
final class ChildOfSixteenDecidesAlone implements Rule<ChildFileOpened> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.5");
    }

    @Override
    public boolean allows(ChildFileOpened step, Dossier dossier) {
        return step.age() != ChildAge.SIXTEEN_OR_OLDER
                || step.tie() == TieToChild.THE_CHILD
                || step.tie() == TieToChild.GUARDIAN
                || step.childAgrees();
    }
}
