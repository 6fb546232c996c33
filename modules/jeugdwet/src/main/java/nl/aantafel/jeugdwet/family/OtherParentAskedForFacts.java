package nl.aantafel.jeugdwet.family;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** BW 1:377c: a professional tells a parent important facts about the child on request, not unasked. */
final class OtherParentAskedForFacts implements Rule<OtherParentConsidered> {
    @Override
    public Article article() {
        return Article.of(Statute.BW, "1:377c");
    }

    @Override
    public boolean allows(OtherParentConsidered step, Dossier dossier) {
        return step.choice() != OtherParent.TOLD_FACTS_ABOUT_CHILD || step.onRequest();
    }
}
