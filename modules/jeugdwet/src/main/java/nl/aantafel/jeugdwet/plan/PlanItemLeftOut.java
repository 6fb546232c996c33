package nl.aantafel.jeugdwet.plan;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/** A step of the plan is not needed in this dossier, and why. */
public record PlanItemLeftOut(
        LocalDate on, PlanItem item, @Prose String reason) implements SectoralStep {

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }
}
