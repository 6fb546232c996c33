package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 26, S-010: after two handovers the coordinator is owner until a receiver accepted. */
public final class CoordinatorKeepsIt implements Rule<HandlerAssigned> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(HandlerAssigned step, Dossier dossier) {
        return Handovers.keeper(dossier)
                .filter(keeper -> !People.key(keeper).equals(People.key(step.staff())))
                .isEmpty();
    }
}
