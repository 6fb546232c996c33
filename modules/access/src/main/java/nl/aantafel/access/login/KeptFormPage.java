package nl.aantafel.access.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.factor.SecondFactors;
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
    private static final String ASK_PROOF = KeptFormPage.class.getName() + ".askProof";
    private final SecondFactors factors;

    KeptFormPage(SecondFactors factors) {
        this.factors = factors;
    }

    /** Answers the request with the kept form. */
    static void show(KeptForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(KEPT, form);
        request.getRequestDispatcher(Routes.KEPT_FORM).forward(request, response);
    }

    /** Answers with the kept form on the page that asks for a fresh proof. */
    static void askProof(KeptForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(ASK_PROOF, true);
        show(form, request, response);
    }

    @RequestMapping(Routes.KEPT_FORM)
    String page(
            @RequestAttribute("nl.aantafel.access.login.KeptForm") KeptForm form,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("kept", form);
        model.addAttribute("heading", Routes.isStaffPath(form.target()) ? AGAIN_STAFF : AGAIN);
        if (!Routes.isStaffPath(form.target())) return "access/send-again";
        var login = OpenLogin.of(request);
        if (login.isPresent() && !login.get().isComplete()) return Steps.view(login.get(), factors, model);
        if (login.isEmpty() || !(CurrentSubject.get() instanceof Staff)) return "access/logged-out";
        return request.getAttribute(ASK_PROOF) == null
                ? "access/send-again"
                : ProvePage.page(login.get(), form.target(), model);
    }
}
