package nl.aantafel.jeugdwet.adviser;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.SectoralStep;

/**
 * Somebody was told of the confidential adviser beside the first letter: another parent, a foster parent, the child, or who
 * got that letter before anybody knew that it is about youth help (Jeugdwet 2.5).
 */
public record ConfidentialAdviserNamed(LocalDate on, PartyId to, ToldHow how) implements SectoralStep {

    /** How; a letter leaves with the step. */
    public enum ToldHow {
        IN_A_LETTER,
        BY_PHONE,
        IN_A_TALK
    }

    @Override
    public Set<PartyId> parties() {
        return Set.of(to);
    }
}
