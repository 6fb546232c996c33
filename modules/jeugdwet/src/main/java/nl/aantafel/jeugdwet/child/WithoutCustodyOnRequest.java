package nl.aantafel.jeugdwet.child;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** BW 1:377c: a parent without custody hears important facts, and only on request. */
final class WithoutCustodyOnRequest implements Rule<ChildFileOpened> {
    @Override
    public Article article() {
        return Article.of(Statute.BW, "1:377c");
    }

    @Override
    public boolean allows(ChildFileOpened step, Dossier dossier) {
        return step.leave().kind() != Leave.Kind.ON_REQUEST || step.onRequest();
    }
}
