package nl.aantafel.participatiewet.local;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.SectoralStep;

/**
 * On which article of an ordinance something rests that the citizen complains about.
 *
 * @param heldOn day of the conduct: the text of that day counts
 * @param isThere whether there is such an article at all
 * @param ordinance name and article; blank when there is none
 */
public record LocalBasisLookedUp(
        LocalDate on, ElementId element, LocalSubject subject, LocalDate heldOn, boolean isThere, String ordinance)
        implements SectoralStep {

    @Override
    public Set<ElementId> elements() {
        return Set.of(element);
    }
}
