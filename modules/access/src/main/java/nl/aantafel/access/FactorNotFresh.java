package nl.aantafel.access;

import org.springframework.security.access.AccessDeniedException;

/** The work asks for a fresh proof of who is at the keyboard. Thrown by {@link FreshFactor#require()} only. */
public final class FactorNotFresh extends AccessDeniedException {
    private static final long serialVersionUID = 1L;

    public FactorNotFresh() {
        super("A fresh proof of the second factor is needed");
    }
}
