package nl.aantafel.wmo.safehome;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import org.jspecify.annotations.Nullable;

/**
 * How the complaint goes at Veilig Thuis, which the municipality follows and does not decide (Wmo 4.2.7).
 *
 * @param memberCount of the committee, with the chair
 * @param judgeBy until when the committee judges, by its scheme or by a reasoned later day
 * @param judgedOn day on which it judged; {@code null} when not yet
 * @param measuresToldOn day on which the citizen heard what will be done; {@code null} when not yet
 */
public record SafeHomeFollowed(
        LocalDate on,
        ElementId element,
        int memberCount,
        boolean chairWorksForSafeHome,
        boolean accusedTakesPart,
        LocalDate judgeBy,
        @Nullable LocalDate judgedOn,
        @Nullable LocalDate measuresToldOn,
        @Prose String told)
        implements SectoralStep {

    @Override
    public Set<ElementId> elements() {
        return Set.of(element);
    }
}
