package nl.aantafel.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * When somebody looks at a list.
 *
 * @param coordinators who leads here; where all of them are kept out of a complaint, the alternate leads
 * @param opened what the one who looks opened by breaking the glass, and what is still open
 */
public record Moment(LocalDate today, Set<Reader> coordinators, Set<UUID> opened) {
    public Moment {
        coordinators = Set.copyOf(coordinators);
        opened = Set.copyOf(opened);
    }
}
