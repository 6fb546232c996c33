package nl.aantafel.kernel.persistence;

import java.util.Set;

/**
 * All that lists and alarms know of a complaint; can be thrown away and rebuilt.
 *
 * @param involved usernames of those who may not see it (Awb 9:7)
 */
public record Listing(Projection projection, Set<String> involved, Around around, Set<RunningClock> clocks) {

    /**
     * Who else decides who sees it.
     *
     * @param team usernames of colleagues beside the handler
     * @param seats who sits in the committee that handles it, each for a term
     * @param units which units are kept out, each for a period
     * @param recorder username of who wrote it down
     */
    public record Around(Set<String> team, Set<HeldSeat> seats, Set<UnitOut> units, String recorder) {
        public Around {
            team = Set.copyOf(team);
            seats = Set.copyOf(seats);
            units = Set.copyOf(units);
        }
    }

    public Listing {
        involved = Set.copyOf(involved);
        clocks = Set.copyOf(clocks);
    }
}
