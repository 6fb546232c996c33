package nl.aantafel.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The socket for emergency access: who may look into which complaint for a while, with a reason that is reviewed. */
public interface BrokenGlass {
    /** Name under which a request keeps what is open, so that the database is asked once. */
    String OF_THIS_REQUEST = BrokenGlass.class.getName() + ".open";

    /** Who may look into which complaint now, each until when; by complaint and username. */
    Map<UUID, Map<String, Instant>> open();
}
