package nl.aantafel.kernel.law;

import java.util.Set;

/**
 * Who takes a step, as far as the law asks for it.
 *
 * @param username of a member of staff, or {@code klager}, or {@code systeem}
 */
public record Recorder(String username, Set<Capacity> capacities) {
    /** Nobody in particular: the program itself, which retells and imports what others did. */
    public static final Recorder PROGRAM = new Recorder("systeem", Set.of(Capacity.ORGAN, Capacity.COMMITTEE));

    /** The citizen, from the status page. */
    public static final Recorder CITIZEN = new Recorder("klager", Set.of());

    /** In which quality somebody takes a step. */
    public enum Capacity {
        /** For the municipality whose conduct it is about. */
        ORGAN,
        /** For the municipality, with the say over how complaints are handled. */
        COORDINATOR,
        /** For the adviser or committee, which is not the municipality (Awb 9:14). */
        COMMITTEE
    }

    public Recorder {
        capacities = Set.copyOf(capacities);
    }

    public boolean acts(Capacity capacity) {
        return capacities.contains(capacity);
    }

    /** Whether this is the very person. */
    public boolean is(String name) {
        return username.equalsIgnoreCase(name.strip());
    }
}
