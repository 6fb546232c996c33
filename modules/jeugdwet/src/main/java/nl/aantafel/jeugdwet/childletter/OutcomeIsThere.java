package nl.aantafel.jeugdwet.childletter;

import nl.aantafel.jeugdwet.childletter.ChildLetterFact.ChildOutcomeTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The child hears the outcome when there is one. */
final class OutcomeIsThere implements Rule<ChildOutcomeTold> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.2");
    }

    @Override
    public boolean allows(ChildOutcomeTold step, Dossier dossier) {
        return Outcome.isThere(dossier);
    }
}
