package nl.aantafel.access;

import java.time.Duration;

/**
 * Whether the person at the keyboard is still the one who logged in: the present session proved its strongest factor within
 * the last five minutes. That is the code of the authenticator app, or the password where an account has no app (the demo).
 * Asked before a whole file leaves the program and before an emergency door opens.
 */
public interface FreshFactor {
    Duration VALID = Duration.ofMinutes(5);

    boolean isProved();

    /**
     * Goes on only when it is proved. @throws FactorNotFresh otherwise: the visitor gets the page that asks, and goes on to
     * where they were going; a posted form is kept and shown again.
     */
    void require();

    /** Address of the page that asks, and leads on to {@code ownPath} afterwards. Other sites' paths lead to the own work. */
    String pageLeadingTo(String ownPath);
}
