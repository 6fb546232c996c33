package nl.aantafel.participatiewet.income;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.SectoralStep;
import org.jspecify.annotations.Nullable;

/**
 * Somebody applied for a benefit and has no income yet (Pw 52).
 *
 * @param appliedOn day of the application for the benefit
 * @param paidOn day on which an advance was paid; {@code null} when not yet
 */
public record AdvanceAsked(
        LocalDate on, LocalDate appliedOn, @Nullable LocalDate paidOn) implements SectoralStep {}
