package nl.aantafel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The browser session of a citizen who showed number and access code: one complaint at a time. Requests after the one that
 * opened it have that {@link Subject.Citizen} as {@link CurrentSubject} on the citizen's pages.
 */
public final class CitizenSession {
    private static final String COMPLAINT = "aantafel.complaint";

    private CitizenSession() {}

    /** Takes the place of a complaint that was open; gives the session a new id, so that one planted before is worthless. */
    public static void open(HttpServletRequest request, UUID complaint) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(COMPLAINT, new Opened(complaint, host(request)));
    }

    public static void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(COMPLAINT);
    }

    /** The complaint that was opened at this very host. */
    public static Optional<UUID> complaint(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(COMPLAINT) instanceof Opened opened
                        && opened.host().equals(host(request))
                ? Optional.of(opened.complaint())
                : Optional.empty();
    }

    private static String host(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Host"), "");
    }

    private record Opened(UUID complaint, String host) implements Serializable {}
}
