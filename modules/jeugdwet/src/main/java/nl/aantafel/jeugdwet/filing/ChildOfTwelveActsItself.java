package nl.aantafel.jeugdwet.filing;

import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.filing.FilingFact.CapacityNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 6.1.1 lid 2: in closed youth help a minor of twelve or older acts alone; who acts for it is asked whether it wants that. */
final class ChildOfTwelveActsItself implements Rule<CapacityNoted> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "6.1.1 lid 2");
    }

    @Override
    public boolean allows(CapacityNoted step, Dossier dossier) {
        return step.capacity() != Capacity.ON_BEHALF
                || step.whose() != TieToChild.THE_CHILD
                || !Filing.actsAlone(dossier);
    }

    @Override
    public Force force() {
        return Force.WARN;
    }
}
