package nl.aantafel.wmo.carefile;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import org.jspecify.annotations.Nullable;

/**
 * The citizen wants data in a care file destroyed (Wmo 5.3.5). Who keeps that file decides, within three months.
 *
 * @param holder who keeps the file
 * @param passedOnOn day on which the request reached the holder; {@code null} when not yet
 * @param answeredOn day on which the holder answered; {@code null} when not yet
 */
public record DestructionAsked(
        LocalDate on,
        PartyId holder,
        LocalDate askedOn,
        @Nullable LocalDate passedOnOn,
        @Nullable LocalDate answeredOn,
        @Prose String what)
        implements SectoralStep {

    @Override
    public Set<PartyId> parties() {
        return Set.of(holder);
    }
}
