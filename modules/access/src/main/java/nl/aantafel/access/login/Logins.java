package nl.aantafel.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import nl.aantafel.access.accounts.StaffSessions;
import nl.aantafel.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Reads, changes and ends the login of a browser session. */
@Component
class Logins implements LogoutHandler {
    /** Who does nothing for so long is logged out. */
    static final Duration IDLE = Duration.ofMinutes(15);

    private static final Authentication NOBODY = new AnonymousAuthenticationToken(
            "aantafel", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    private static final String SEEN = "aantafel.seen";
    private final StaffSessions sessions;
    private final InstantSource clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Logins(StaffSessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The login that counts for this request; one that no longer does is taken out of the browser session. */
    Optional<OpenLogin> find(HttpServletRequest request, HttpServletResponse response) {
        var proofs = SecurityContextHolder.getContext().getAuthentication();
        if (proofs == null || !(proofs.getPrincipal() instanceof StaffLogin login)) return Optional.empty();
        var found = isHere(login, request) && !wasIdle(request, login)
                ? sessions.find(login.username(), login.key()).map(session -> new OpenLogin(proofs, session))
                : Optional.<OpenLogin>empty();
        found.ifPresentOrElse(open -> open.rememberIn(request), () -> remember(null, request, response));
        return found;
    }

    /** One more proof; the browser session gets a new id, so that one planted before is worthless. */
    OpenLogin prove(OpenLogin login, String factor, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var proofs = Factors.with(login.proofs(), factor, clock);
        remember(proofs, request, response);
        var proved = new OpenLogin(proofs, login.session());
        proved.rememberIn(request);
        return proved;
    }

    /** Begins a session of an account at the municipality and host of this request. */
    Authentication begin(String username, String host, String factor) {
        var login = new StaffLogin(TenantContext.required().value(), host, username, sessions.begin(username));
        return Factors.first(login, factor, clock);
    }

    /** Null forgets the login. Whatever else the browser session holds stays, such as the token of an open form. */
    void remember(@Nullable Authentication proofs, HttpServletRequest request, HttpServletResponse response) {
        var kept = SecurityContextHolder.createEmptyContext();
        kept.setAuthentication(proofs);
        contexts.saveContext(kept, request, response);
        var now = SecurityContextHolder.createEmptyContext();
        now.setAuthentication(proofs == null ? NOBODY : proofs);
        SecurityContextHolder.setContext(now);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof StaffLogin login)
            sessions.end(login.key());
    }

    static String host(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Host"), "");
    }

    private static boolean isHere(StaffLogin login, HttpServletRequest request) {
        return login.municipality().equals(TenantContext.required().value())
                && login.host().equals(host(request));
    }

    /** Also tells the time of this request to the next one. */
    private boolean wasIdle(HttpServletRequest request, StaffLogin login) {
        var browser = request.getSession();
        var now = clock.instant();
        var seen = browser.getAttribute(SEEN) instanceof Seen last && last.key().equals(login.key()) ? last.at() : now;
        browser.setAttribute(SEEN, new Seen(login.key(), now));
        var idle = seen.plus(IDLE).isBefore(now);
        if (idle) sessions.end(login.key());
        return idle;
    }

    private record Seen(String key, Instant at) implements java.io.Serializable {}
}
