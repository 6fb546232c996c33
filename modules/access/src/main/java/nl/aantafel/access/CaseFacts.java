package nl.aantafel.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the decision needs to know of a complaint, and nothing more.
 *
 * @param handler username of the handler, if assigned
 * @param involved usernames of those involved in the conduct (Awb 9:7): for them the complaint does not exist
 * @param committee usernames of those who sit in the committee that handles it; empty where none does (Awb 9:14)
 */
public record CaseFacts(UUID complaint, @Nullable String handler, Set<String> involved, Set<String> committee) {
    public CaseFacts {
        involved = Set.copyOf(involved);
        committee = Set.copyOf(committee);
    }

    /** Of a complaint that no committee handles. */
    public CaseFacts(UUID complaint, @Nullable String handler, Set<String> involved) {
        this(complaint, handler, involved, Set.of());
    }
}
