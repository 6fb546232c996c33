package nl.aantafel.kernel.law;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.statute.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A term that belongs to a dossier (law.md §3.2), derived from its facts.
 *
 * @param id K0b, K1, K2, K3, K4, K5, K6, K12, K13, K18; the key of its name is {@code clock.<id>}
 * @param about what it is about when there can be several: the party or the promise; empty otherwise
 * @param stoppedOn day on which it was met or lapsed; {@code null} while it runs
 */
public record Clock(
        String id,
        String about,
        Deadline deadline,
        @Nullable LocalDate stoppedOn) {

    /** Terms in which the citizen or a party can do something: when they pass, the municipality is not late. */
    private static final Set<String> OF_OTHERS = Set.of("K3", "K4", "K5", "K6");

    public boolean bindsTheMunicipality() {
        return !OF_OTHERS.contains(id);
    }

    public boolean isRunning() {
        return stoppedOn == null;
    }

    public boolean isOverdue(LocalDate today) {
        return stoppedOn == null && deadline.lastDay().isBefore(today);
    }

    /** Met after its last day. */
    public boolean wasLate() {
        return stoppedOn != null && stoppedOn.isAfter(deadline.lastDay());
    }
}
