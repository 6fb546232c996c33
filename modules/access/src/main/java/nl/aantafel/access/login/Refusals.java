package nl.aantafel.access.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.aantafel.access.FactorNotFresh;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What somebody sees who may not go on: the login page for staff, their own text again when a page stood open too long,
 * and otherwise nothing that tells whether the page exists.
 */
final class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {

    /** Not logged in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (!Routes.isForStaff(request)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (!keep(request, response)) response.sendRedirect(Routes.LOGIN);
    }

    /** Logged in without the right, or a form without a fresh token. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        var login = OpenLogin.of(request);
        if (reason instanceof CsrfException) staleForm(request, response);
        else if (reason instanceof FactorNotFresh) askProof(request, response);
        else if (login.isPresent() && !login.get().isComplete()) finishLogin(login.get(), request, response);
        else if (Routes.isForStaff(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static void askProof(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var kept = KeptForm.of(request);
        if (kept.isPresent()) KeptFormPage.askProof(kept.get(), request, response);
        else response.sendRedirect(Routes.PROVE + "?naar=" + request.getRequestURI());
    }

    private static void finishLogin(OpenLogin login, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!Routes.isForStaff(request)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (!keep(request, response)) response.sendRedirect(Routes.stepFor(login));
    }

    private static void staleForm(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (path.equals(Routes.LOGOUT)) response.sendRedirect(Routes.LOGIN);
        else if (Routes.FORMS.matches(request) && keep(request, response)) return;
        else if (path.equals(Routes.LOGIN)) response.sendRedirect(Routes.LOGIN + "?verlopen");
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean keep(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var kept = KeptForm.of(request);
        if (kept.isEmpty()) return false;
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        KeptFormPage.show(kept.get(), request, response);
        return true;
    }
}
