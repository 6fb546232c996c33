package nl.aantafel.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.aantafel.access.CitizenSession;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Anonymous;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds who asks for the length of a request. Name and roles come from the database, once per request, so that a closed
 * account, an ended session or a lost role counts at once. On the citizen's pages an open complaint goes before a staff login.
 */
final class SubjectFilter extends OncePerRequestFilter {
    private static final String FOUND = SubjectFilter.class.getName() + ".subject";
    private final Logins logins;

    SubjectFilter(Logins logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var subject = request.getAttribute(FOUND) instanceof Subject found ? found : find(request, response);
        request.setAttribute(FOUND, subject);
        try {
            CurrentSubject.<Boolean, Exception>callAs(subject, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private Subject find(HttpServletRequest request, HttpServletResponse response) {
        if (!TenantContext.isBound()) return new Anonymous();
        var citizen = Routes.isForCitizens(request)
                ? CitizenSession.complaint(request).<Subject>map(Citizen::new)
                : Optional.<Subject>empty();
        return citizen.or(() -> staff(request, response)).orElse(new Anonymous());
    }

    /** A login that is not complete is nobody yet. */
    private Optional<Staff> staff(HttpServletRequest request, HttpServletResponse response) {
        return logins.find(request, response).filter(OpenLogin::isComplete).map(OpenLogin::staff);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
