package nl.aantafel.jeugdwet.family;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Report p. 49, dilemma 4: does the outcome touch the other parent, then that parent is heard on that point alone. */
final class OtherParentIsHeard implements Rule<OtherParentConsidered> {
    @Override
    public Article article() {
        return Article.of(Statute.BW, "1:377c");
    }

    @Override
    public boolean allows(OtherParentConsidered step, Dossier dossier) {
        return !step.touchesOwnPosition() || step.choice() == OtherParent.HEARD_ON_OWN_POSITION;
    }

    @Override
    public Force force() {
        return Force.WARN;
    }
}
