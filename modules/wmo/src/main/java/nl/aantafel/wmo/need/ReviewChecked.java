package nl.aantafel.wmo.need;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;

/**
 * Help was looked at again (herindicatie, Wmo 2.3.9), and how that went.
 *
 * @param reviewedOn day on which the citizen heard of it
 * @param investigated with an investigation as for a new report of a need (lid 2)
 * @param lessHelp it led to less help
 * @param decided there is a decision on paper with reasons
 */
public record ReviewChecked(
        LocalDate on,
        ElementId element,
        LocalDate reviewedOn,
        boolean investigated,
        boolean lessHelp,
        boolean decided,
        @Prose String found)
        implements SectoralStep {

    @Override
    public Set<ElementId> elements() {
        return Set.of(element);
    }

    boolean isWhole() {
        return investigated && (decided || !lessHelp);
    }
}
