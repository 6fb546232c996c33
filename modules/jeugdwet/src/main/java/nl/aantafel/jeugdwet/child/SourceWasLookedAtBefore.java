package nl.aantafel.jeugdwet.child;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** A source is looked at before it is written down. */
final class SourceWasLookedAtBefore implements Rule<TieNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.15");
    }

    @Override
    public boolean allows(TieNoted step, Dossier dossier) {
        return !step.lookedOn().isAfter(step.on());
    }
}
