package nl.aantafel.access;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Makes limits on attempts that hold for all nodes together. */
@Component
public class AttemptLimits {
    private final AttemptTable table;
    private final InstantSource clock;

    AttemptLimits(AttemptTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** @param name of the limit, its own; @param allowed attempts within {@code window}, for each key alone */
    public AttemptLimit of(String name, int allowed, Duration window) {
        return new AttemptLimit(name, allowed, window, clock, table);
    }
}
