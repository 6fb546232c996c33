package nl.aantafel.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the decision needs to know of a complaint, and nothing more.
 *
 * @param handler username of the handler, if assigned
 * @param involved usernames of those involved in the conduct (Awb 9:7): for them the complaint does not exist
 */
public record CaseFacts(UUID complaint, @Nullable String handler, Set<String> involved) {
    public CaseFacts {
        involved = Set.copyOf(involved);
    }
}
