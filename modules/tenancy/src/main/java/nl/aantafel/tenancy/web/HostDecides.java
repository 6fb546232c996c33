package nl.aantafel.tenancy.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;

/**
 * Binds the municipality for the length of a request, from the {@code Host} header and nothing else. Requests to no
 * municipality get the pages under {@code /platform}, which municipalities' hosts do not have.
 */
final class HostDecides extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String PLATFORM = "/platform/";

    private final transient Municipalities municipalities;
    private final transient SharedPaths shared;

    HostDecides(Municipalities municipalities, SharedPaths shared) {
        this.municipalities = municipalities;
        this.shared = shared;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = HostName.of(request.getHeader("Host"));
        var municipality = municipalities.byHost(host.value());
        SessionOwner.dropForeign(request, municipality.map(Municipality::id).orElse(null));
        if (municipality.isPresent() && isShut(municipality.get(), request)) tellItIsShut(municipality.get(), response);
        else if (municipality.isPresent()) atMunicipality(municipality.get(), request, response, chain);
        else if (passesUnbound(request)) chain.doFilter(request, response);
        else if (municipalities.isClosed(host.value())) response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        else atPlatform(host, request, response);
    }

    /** Styles still come, so that the page that tells so looks like the municipality's. */
    private boolean isShut(Municipality municipality, HttpServletRequest request) {
        return municipalities.isShut(municipality.id())
                && isFromOutside(request)
                && !shared.contains(request.getServletPath());
    }

    private static void tellItIsShut(Municipality municipality, HttpServletResponse response)
            throws IOException, ServletException {
        Edge.run(municipality.id(), () -> response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE));
    }

    private static void atMunicipality(
            Municipality municipality, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute("municipality", municipality);
        if (isFromOutside(request) && request.getServletPath().startsWith(PLATFORM)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Edge.run(municipality.id(), () -> chain.doFilter(request, response));
    }

    /** Our own forward and the error page that follows are already on the platform's side. */
    private boolean passesUnbound(HttpServletRequest request) {
        return !isFromOutside(request) || shared.contains(request.getServletPath());
    }

    private static void atPlatform(HostName host, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var isLandingPage = host.isThisMachine() && request.getServletPath().equals("/");
        if (!isLandingPage) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher(PLATFORM + (isLandingPage ? "gemeenten" : "onbekend"))
                .forward(request, response);
    }

    private static boolean isFromOutside(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST;
    }

    /** Carries the two checked exceptions of a filter chain through the binding. */
    private interface Edge {
        void proceed() throws IOException, ServletException;

        static void run(TenantId tenant, Edge edge) throws IOException, ServletException {
            try {
                TenantContext.<Boolean, Exception>call(tenant, () -> {
                    edge.proceed();
                    return true;
                });
            } catch (IOException | ServletException | RuntimeException failure) {
                throw failure;
            } catch (Exception impossible) {
                throw new ServletException(impossible);
            }
        }
    }
}
