package nl.aantafel.access.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where a login leads: back to the kept form, to the page that was asked for, or to the work. */
final class AfterLogin implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final StaffDirectory directory;
    private final RequestCache askedBefore;

    AfterLogin(StaffDirectory directory, RequestCache askedBefore) {
        this.directory = directory;
        this.askedBefore = askedBefore;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException, ServletException {
        var kept = KeptForm.carried(request);
        if (kept.isPresent()) KeptFormPage.show(kept.get(), request, response);
        else response.sendRedirect(next(request, response, login.getName()));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        var remark = reason instanceof LockedException ? "wachten" : "fout";
        var kept = KeptForm.carried(request);
        request.setAttribute("remark", remark);
        if (kept.isPresent()) KeptFormPage.show(kept.get(), request, response);
        else response.sendRedirect(Routes.LOGIN + "?" + remark);
    }

    private static String path(DefaultSavedRequest page) {
        var path = Objects.requireNonNullElse(page.getRequestURI(), Routes.WORK);
        return page.getQueryString() == null ? path : path + "?" + page.getQueryString();
    }

    private String next(HttpServletRequest request, HttpServletResponse response, String username) {
        var asked = askedBefore.getRequest(request, response);
        askedBefore.removeRequest(request, response);
        if (asked instanceof DefaultSavedRequest page) return path(page);
        return directory.find(username).map(AfterLogin::ownWork).orElse(Routes.OWN_ACCOUNT);
    }

    private static String ownWork(Staff staff) {
        if (may(staff, Action.LIST_COMPLAINTS)) return Routes.WORK;
        return may(staff, Action.LIST_COMMITTEE_WORK) ? Routes.COMMITTEE_ROOM : Routes.OWN_ACCOUNT;
    }

    private static boolean may(Staff staff, Action action) {
        return AccessDecisions.decide(staff, action, null).permits();
    }
}
