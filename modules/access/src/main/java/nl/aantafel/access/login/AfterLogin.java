package nl.aantafel.access.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Where a login leads: to its second step, back to the kept form, to the page that was asked for, or to the work. */
@Component
final class AfterLogin implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final String TARGET = "aantafel.target";
    private final Logins logins;
    private final RequestCache askedBefore;

    AfterLogin(Logins logins, RequestCache askedBefore) {
        this.logins = logins;
        this.askedBefore = askedBefore;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException, ServletException {
        var open = logins.find(request, response);
        if (open.isEmpty()) response.sendRedirect(Routes.LOGIN);
        else goOn(open.get(), request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        var kept = KeptForm.carried(request);
        request.setAttribute("remark", "fout");
        if (kept.isPresent()) KeptFormPage.show(kept.get(), request, response);
        else response.sendRedirect(Routes.LOGIN + "?fout");
    }

    /** Answers the request. A form that was kept is shown on the way, so that it is never far from its writer. */
    void goOn(OpenLogin login, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var kept = KeptForm.carried(request);
        if (kept.isPresent()) showAs(login, kept.get(), request, response);
        else if (!login.isComplete()) response.sendRedirect(Routes.stepFor(login));
        else response.sendRedirect(next(request, response, login.staff()));
    }

    private static void showAs(OpenLogin login, KeptForm kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!login.isComplete()) {
            KeptFormPage.show(kept, request, response);
            return;
        }
        try {
            CurrentSubject.<Boolean, Exception>callAs(login.staff(), () -> {
                KeptFormPage.show(kept, request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static String path(DefaultSavedRequest page) {
        var path = Objects.requireNonNullElse(page.getRequestURI(), Routes.WORK);
        return page.getQueryString() == null ? path : path + "?" + page.getQueryString();
    }

    private String next(HttpServletRequest request, HttpServletResponse response, Staff staff) {
        var asked = askedBefore.getRequest(request, response);
        askedBefore.removeRequest(request, response);
        var target = request.getSession().getAttribute(TARGET);
        request.getSession().removeAttribute(TARGET);
        if (target instanceof String own && Routes.isStaffPath(own)) return own;
        return asked instanceof DefaultSavedRequest page ? path(page) : ownWork(staff);
    }

    /** For a proof that is given elsewhere: where to go on after coming back. */
    static void rememberTarget(HttpServletRequest request, String ownPath) {
        request.getSession().setAttribute(TARGET, ownPath);
    }

    static String ownWork(Staff staff) {
        if (may(staff, Action.LIST_COMPLAINTS)) return Routes.WORK;
        if (staff.is(Role.PRIVACY_OFFICER)) return Routes.WHO_LOOKED;
        return may(staff, Action.LIST_COMMITTEE_WORK) ? Routes.COMMITTEE_ROOM : Routes.OWN_ACCOUNT;
    }

    private static boolean may(Staff staff, Action action) {
        return AccessDecisions.may(staff, action).permits();
    }
}
