package nl.aantafel.kernel.persistence;

import java.util.Set;

/**
 * All that lists and alarms know of a complaint; can be thrown away and rebuilt.
 *
 * @param involved usernames of those who may not see it (Awb 9:7)
 */
public record Listing(Projection projection, Set<String> involved, Set<RunningClock> clocks) {
    public Listing {
        involved = Set.copyOf(involved);
        clocks = Set.copyOf(clocks);
    }
}
