package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 56: one visible, approachable person; the citizen is told who it is. */
public final class ContactPersonHasAName implements Rule<HandlerAssigned> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(HandlerAssigned step, Dossier dossier) {
        return !step.staff().isBlank() && !step.name().isBlank();
    }
}
