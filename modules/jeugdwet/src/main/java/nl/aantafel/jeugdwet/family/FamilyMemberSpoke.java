package nl.aantafel.jeugdwet.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/**
 * What somebody of the family, other than the complainant, told us: kept in this person's own compartment.
 *
 * @param mayBeUsed this person agrees that we say it to the others
 */
public record FamilyMemberSpoke(
        LocalDate on, PartyId who, boolean mayBeUsed, @Prose String words) implements SectoralStep {

    @Override
    public Set<PartyId> parties() {
        return Set.of(who);
    }

    @Override
    public Optional<PartyId> toldApartBy() {
        return Optional.of(who);
    }

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }
}
