package nl.aantafel.jeugdwet.childletter;

import nl.aantafel.jeugdwet.childletter.ChildLetterFact.ChildOutcomeTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 7.3.2: the outcome is told, not only that there is one. */
final class ChildGetsWords implements Rule<ChildOutcomeTold> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.2");
    }

    @Override
    public boolean allows(ChildOutcomeTold step, Dossier dossier) {
        return !step.answer().isBlank();
    }
}
