package nl.aantafel.wmo.safehome;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Whether the yearly report on complaints about Veilig Thuis is public (Wmo 4.2.10, 4.2.11).
 *
 * @param year over which it reports
 * @param jointArrangement Veilig Thuis is part of a joint arrangement (gemeenschappelijke regeling), which has until 15 July
 * @param publicOn day on which it became public; {@code null} when not yet
 */
public record SafeHomeReportFollowed(
        LocalDate on,
        int year,
        boolean jointArrangement,
        @Nullable LocalDate publicOn) implements SectoralStep {

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }
}
