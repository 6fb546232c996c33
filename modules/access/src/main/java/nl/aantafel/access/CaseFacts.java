package nl.aantafel.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What the decision needs to know of a complaint, and nothing more. It comes from the schema of the municipality that is
 * bound to the work, so it is never another one's.
 *
 * @param glass who broke the glass for this complaint, and until when that opens it
 */
public record CaseFacts(
        UUID complaint, Crew crew, Exclusions exclusions, Protection protection, Map<String, Instant> glass) {
    public CaseFacts {
        glass = Map.copyOf(glass);
    }

    /** A complaint that nobody works on yet and nobody is kept out of. */
    public static CaseFacts of(UUID complaint) {
        return new CaseFacts(complaint, Crew.NOBODY, Exclusions.NONE, Protection.NONE, Map.of());
    }

    public CaseFacts with(Crew people) {
        return new CaseFacts(complaint, people, exclusions, protection, glass);
    }

    public CaseFacts with(Exclusions kept) {
        return new CaseFacts(complaint, crew, kept, protection, glass);
    }

    public CaseFacts with(Protection between) {
        return new CaseFacts(complaint, crew, exclusions, between, glass);
    }

    public CaseFacts withGlass(Map<String, Instant> opened) {
        return new CaseFacts(complaint, crew, exclusions, protection, opened);
    }
}
