package nl.aantafel.kernel.together;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Complaints that somebody tied.
 *
 * @param name what the coordinator calls it; no names of people
 */
public record Link(UUID id, LinkKind kind, String name, LocalDate madeOn, List<UUID> complaints) {
    public Link {
        complaints = List.copyOf(complaints);
    }
}
