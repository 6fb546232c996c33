package nl.aantafel.access.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.access.Subject.Staff;

/**
 * A login that still counts: the account is open and the session was not ended.
 *
 * @param hasFactor whether the account has an authenticator app
 * @param isFactorDemanded whether this municipality wants every account to have one
 * @param glass who may look into which complaint now, each until when
 */
public record OpenSession(
        Staff staff,
        Instant begun,
        boolean hasFactor,
        boolean isFactorDemanded,
        Map<UUID, Map<String, Instant>> glass) {}
