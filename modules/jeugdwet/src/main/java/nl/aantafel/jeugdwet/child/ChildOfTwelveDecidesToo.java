package nl.aantafel.jeugdwet.child;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.15: from twelve until sixteen the child and those with custody decide together. */
final class ChildOfTwelveDecidesToo implements Rule<ChildFileOpened> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.15");
    }

    @Override
    public boolean allows(ChildFileOpened step, Dossier dossier) {
        return step.leave().kind() != Leave.Kind.TOGETHER || step.childAgrees() && step.custodyHoldersAgree();
    }
}
