package nl.aantafel.wmo.need;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Whether an investigation did what Wmo 2.3.2 asks, so that nothing was decided in half a minute (report p. 31).
 *
 * @param supportNamed free client support was named before it began (lid 3)
 * @param needsAsked needs, wishes and the person's own and others' help were looked at (lid 4 a–f)
 * @param contributionsTold which contributions will be due (lid 4 g)
 * @param knowledgeable whoever investigated knows of this condition, or asked an adviser (Awb 3:2)
 * @param urgent there was no time to wait for the investigation (2.3.3)
 * @param temporaryHelpOn day on which temporary help began; {@code null} when it did not
 */
public record InvestigationChecked(
        LocalDate on,
        ElementId element,
        boolean talkHeld,
        boolean supportNamed,
        boolean needsAsked,
        boolean contributionsTold,
        boolean knowledgeable,
        boolean urgent,
        @Nullable LocalDate temporaryHelpOn,
        @Prose String found)
        implements SectoralStep {

    @Override
    public Set<ElementId> elements() {
        return Set.of(element);
    }

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }

    /** Nothing is missing. */
    boolean isWhole() {
        return talkHeld && supportNamed && needsAsked && contributionsTold && knowledgeable;
    }
}
