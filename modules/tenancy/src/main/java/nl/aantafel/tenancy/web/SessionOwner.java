package nl.aantafel.tenancy.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session belongs to the municipality at which it began; shown at another host it is ended. */
final class SessionOwner implements HttpSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(SessionOwner.class);
    private static final String OWNER = "nl.aantafel.tenancy.owner";

    /** Marked at birth: a session that is marked later could be carried to another host in between. */
    @Override
    public void sessionCreated(HttpSessionEvent event) {
        if (TenantContext.isBound())
            event.getSession().setAttribute(OWNER, TenantContext.required().value());
    }

    static void dropForeign(HttpServletRequest request, @Nullable TenantId here) {
        var session = request.getSession(false);
        if (session == null) return;
        var owner = session.getAttribute(OWNER);
        if (here == null ? owner == null : here.value().equals(owner)) return;
        session.invalidate();
        LOG.warn("Sessie van {} getoond bij {} en beëindigd", owner, here);
    }
}
