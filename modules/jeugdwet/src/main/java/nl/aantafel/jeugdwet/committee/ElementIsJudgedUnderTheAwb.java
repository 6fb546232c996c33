package nl.aantafel.jeugdwet.committee;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.Title91Scope;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 8: the municipality does not judge the help itself; the committee does. */
final class ElementIsJudgedUnderTheAwb implements Rule<ElementJudged> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("8");
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        return Title91Scope.holds(step.element(), dossier);
    }
}
