package nl.aantafel.wmo.representing;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/**
 * As what somebody represents the citizen (Wmo 1.1.1).
 *
 * @param cannotWeigh the citizen cannot be held to weigh his own interests in this
 * @param paper the court's order or the written authorisation; blank where none is needed
 */
public record RepresentativeNoted(LocalDate on, PartyId who, RepresentativeKind kind, boolean cannotWeigh, String paper)
        implements SectoralStep {

    @Override
    public Set<PartyId> parties() {
        return Set.of(who);
    }

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }
}
