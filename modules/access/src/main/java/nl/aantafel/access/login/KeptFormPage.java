package nl.aantafel.access.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a {@link KeptForm} and lets the person send it again, after logging in where that is needed. */
@Controller
class KeptFormPage {
    private static final String AGAIN = "access.sendAgain.title";
    private static final String AGAIN_STAFF = "access.sendAgain.staff.title";
    private static final String KEPT = KeptForm.class.getName();

    /** Answers the request with the kept form. */
    static void show(KeptForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(KEPT, form);
        request.getRequestDispatcher(Routes.KEPT_FORM).forward(request, response);
    }

    @RequestMapping(Routes.KEPT_FORM)
    String page(@RequestAttribute("nl.aantafel.access.login.KeptForm") KeptForm form, Model model) {
        var isLoggedOut = Routes.isStaffPath(form.target()) && !(CurrentSubject.get() instanceof Staff);
        model.addAttribute("kept", form);
        model.addAttribute("heading", Routes.isStaffPath(form.target()) ? AGAIN_STAFF : AGAIN);
        return isLoggedOut ? "access/logged-out" : "access/send-again";
    }
}
