package nl.aantafel.jeugdwet.committee;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Title91Scope;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Jeugdwet 4.2.1 lid 8: the grounds of Awb 9:8 are not for the committee. */
final class DeclinesNothingOfTheCommittee implements Rule<Declined> {
    @Override
    public Article article() {
        return Jw4_2_1.lid("8");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.elements().isEmpty()
                ? dossier.elements().stream().allMatch(element -> Title91Scope.holds(element.id(), dossier))
                : step.elements().stream().allMatch(element -> Title91Scope.holds(element, dossier));
    }
}
