package nl.aantafel.access.accounts;

import java.time.Instant;
import nl.aantafel.access.Subject.Staff;

/**
 * A login that still counts: the account is open and the session was not ended.
 *
 * @param hasFactor whether the account has an authenticator app
 * @param isFactorDemanded whether this municipality wants every account to have one
 */
public record OpenSession(Staff staff, Instant begun, boolean hasFactor, boolean isFactorDemanded) {}
