package nl.aantafel.jeugdwet.family;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Report p. 49, dilemma 4: the choice is made by a person, who writes down why. */
final class OtherParentChoiceHasReasons implements Rule<OtherParentConsidered> {
    @Override
    public Article article() {
        return Article.of(Statute.BW, "1:377c");
    }

    @Override
    public boolean allows(OtherParentConsidered step, Dossier dossier) {
        return !step.reasons().isBlank();
    }
}
