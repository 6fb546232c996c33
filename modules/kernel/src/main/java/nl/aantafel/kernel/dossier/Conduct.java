package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done or left undone (gedraging).
 *
 * @param description the handler's summary; the citizen's words stay beside it
 * @param lastDay the last day on which it happened; {@code null} when unknown or still going on
 * @param whose whose conduct; {@code null} while unknown
 * @param towardsComplainant towards the complainant himself (Awb 9:4 lid 1)
 */
public record Conduct(
        @Prose String description,
        @Nullable LocalDate lastDay,
        @Nullable PartyId whose,
        boolean towardsComplainant) {}
