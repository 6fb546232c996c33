package nl.aantafel.access.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.aantafel.access.CitizenSession;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Anonymous;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds who asks for the length of a request. Name and roles come from the database, once per request, so that a closed
 * account or a lost role counts at once. On the citizen's pages an open complaint goes before a staff login.
 */
final class SubjectFilter extends OncePerRequestFilter {
    private static final String FOUND = SubjectFilter.class.getName() + ".subject";
    private final StaffDirectory directory;

    SubjectFilter(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var subject = request.getAttribute(FOUND) instanceof Subject found ? found : find(request);
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

    private Subject find(HttpServletRequest request) {
        if (!TenantContext.isBound()) return new Anonymous();
        var citizen = Routes.isForCitizens(request)
                ? CitizenSession.complaint(request).<Subject>map(Citizen::new)
                : Optional.<Subject>empty();
        return citizen.or(this::staff).orElse(new Anonymous());
    }

    /** A login that leads to no open account here is no login. */
    private Optional<Staff> staff() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof StaffLogin login))
            return Optional.empty();
        var staff = Optional.of(login)
                .filter(here ->
                        here.municipality().equals(TenantContext.required().value()))
                .flatMap(here -> directory.find(here.username()));
        if (staff.isEmpty()) SecurityContextHolder.clearContext();
        return staff;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
