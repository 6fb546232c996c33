package nl.aantafel.access.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.aantafel.access.factor.SecondFactors;
import nl.aantafel.access.login.OpenLogin.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of a login: a code of the authenticator app, or first putting the secret into it. */
@Controller
class SecondStepPage {
    private final SecondFactors factors;
    private final CodeCheck codes;
    private final Logins logins;
    private final AfterLogin afterLogin;

    SecondStepPage(SecondFactors factors, CodeCheck codes, Logins logins, AfterLogin afterLogin) {
        this.factors = factors;
        this.codes = codes;
        this.logins = logins;
        this.afterLogin = afterLogin;
    }

    @GetMapping(Routes.CODE)
    @Nullable
    String ask(HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException, ServletException {
        return page(Missing.CODE, request, response, model);
    }

    @GetMapping(Routes.ENROL)
    @Nullable
    String enrol(HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException, ServletException {
        return page(Missing.ENROLMENT, request, response, model);
    }

    @PostMapping(Routes.CODE)
    @Nullable
    String check(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        var login = waitingFor(Missing.CODE, request);
        if (login.isEmpty()) return onward(request, response);
        if (!codes.isRight(login.get().username(), code)) return again(login.get(), request, model);
        afterLogin.goOn(logins.prove(login.get(), Factors.CODE, request, response), request, response);
        return null;
    }

    @PostMapping(Routes.ENROL)
    @Nullable
    String confirm(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        var login = waitingFor(Missing.ENROLMENT, request);
        if (login.isEmpty()) return onward(request, response);
        var recovery = codes.confirm(login.get().username(), code);
        if (recovery.isEmpty()) return again(login.get(), request, model);
        logins.prove(login.get(), Factors.CODE, request, response);
        KeptForm.carried(request).ifPresent(kept -> model.addAttribute("kept", kept));
        model.addAttribute("codes", recovery.get());
        return "access/recovery";
    }

    /** After the recovery codes were read, and wherever else a login should simply go on. */
    @RequestMapping(Routes.ONWARD)
    @Nullable
    String onward(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var login = OpenLogin.of(request);
        if (login.isEmpty()) return "redirect:" + Routes.LOGIN;
        afterLogin.goOn(login.get(), request, response);
        return null;
    }

    private @Nullable String page(Missing step, HttpServletRequest request, HttpServletResponse response, Model model)
            throws IOException, ServletException {
        var login = waitingFor(step, request);
        return login.isEmpty() ? onward(request, response) : Steps.view(login.get(), factors, model);
    }

    private String again(OpenLogin login, HttpServletRequest request, Model model) {
        KeptForm.carried(request).ifPresent(kept -> model.addAttribute("kept", kept));
        model.addAttribute("isWrong", true);
        return Steps.view(login, factors, model);
    }

    private static Optional<OpenLogin> waitingFor(Missing step, HttpServletRequest request) {
        return OpenLogin.of(request).filter(login -> login.missing() == step);
    }
}
