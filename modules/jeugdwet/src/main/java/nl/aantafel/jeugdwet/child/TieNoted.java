package nl.aantafel.jeugdwet.child;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/**
 * What somebody is to the child, and who has custody (law.md R-J-35).
 *
 * @param source how it is known: the custody register, a judgement; blank when it is only what somebody said
 * @param lookedOn day on which the source was looked at
 */
public record TieNoted(LocalDate on, PartyId who, TieToChild tie, String source, LocalDate lookedOn)
        implements SectoralStep {

    @Override
    public Set<PartyId> parties() {
        return Set.of(who);
    }

    @Override
    public boolean isSensitive() {
        return true;
    }

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }
}
