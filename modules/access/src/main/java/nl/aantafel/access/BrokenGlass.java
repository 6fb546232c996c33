package nl.aantafel.access;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The socket for emergency access: who may look into which complaint for a while, with a reason that is reviewed. */
public interface BrokenGlass {

    /** Who may look into this complaint, each until when. */
    Map<String, Instant> of(UUID complaint);

    /** What this member of staff may look into now. */
    Set<UUID> openFor(String username);
}
