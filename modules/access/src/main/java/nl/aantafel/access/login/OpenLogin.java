package nl.aantafel.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import nl.aantafel.access.BrokenGlass;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.accounts.OpenSession;
import nl.aantafel.access.accounts.StaffSessions;
import org.springframework.security.core.Authentication;

/** A login as this request finds it: who, what was proved, and what is still asked. Until nothing is, it opens no door. */
record OpenLogin(Authentication proofs, OpenSession session) {
    private static final String FOUND = OpenLogin.class.getName();

    /** What somebody must still do before they are in. */
    enum Missing {
        NOTHING,
        CODE,
        ENROLMENT
    }

    static Optional<OpenLogin> of(HttpServletRequest request) {
        return request.getAttribute(FOUND) instanceof OpenLogin login ? Optional.of(login) : Optional.empty();
    }

    void rememberIn(HttpServletRequest request) {
        request.setAttribute(FOUND, this);
        request.setAttribute(BrokenGlass.OF_THIS_REQUEST, session.glass());
    }

    Missing missing() {
        if (Factors.proved(proofs, Factors.CODE) || Factors.proved(proofs, Factors.PROVIDER)) return Missing.NOTHING;
        if (session.hasFactor()) return Missing.CODE;
        return session.isFactorDemanded() ? Missing.ENROLMENT : Missing.NOTHING;
    }

    boolean isComplete() {
        return missing() == Missing.NOTHING;
    }

    Staff staff() {
        return session.staff();
    }

    String username() {
        return session.staff().username();
    }

    String key() {
        return proofs.getPrincipal() instanceof StaffLogin login ? login.key() : "";
    }

    Instant end() {
        return session.begun().plus(StaffSessions.LONGEST);
    }
}
