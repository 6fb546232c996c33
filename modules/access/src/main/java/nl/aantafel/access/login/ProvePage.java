package nl.aantafel.access.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks who is at the keyboard once more, and goes on to where they were going: our own pages only. */
@Controller
class ProvePage {
    private final StaffAuthentication passwords;
    private final CodeCheck codes;
    private final Logins logins;
    private final AfterLogin afterLogin;

    ProvePage(StaffAuthentication passwords, CodeCheck codes, Logins logins, AfterLogin afterLogin) {
        this.passwords = passwords;
        this.codes = codes;
        this.logins = logins;
        this.afterLogin = afterLogin;
    }

    @GetMapping(Routes.PROVE)
    String ask(@RequestParam(defaultValue = "") String naar, HttpServletRequest request, Model model) {
        var login = OpenLogin.of(request).filter(OpenLogin::isComplete);
        if (login.isEmpty()) return "redirect:" + Routes.LOGIN;
        var view = page(login.get(), naar, model);
        AfterLogin.rememberTarget(request, target(login.get(), naar));
        return view;
    }

    @PostMapping(Routes.PROVE)
    @Nullable
    String check(
            @RequestParam(defaultValue = "") String naar,
            @RequestParam(defaultValue = "") String bewijs,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        var login = OpenLogin.of(request).filter(OpenLogin::isComplete);
        if (login.isEmpty()) return "redirect:" + Routes.LOGIN;
        var form = KeptForm.carried(request).filter(kept -> !kept.fields().isEmpty());
        if (!isRight(login.get(), bewijs, request)) {
            form.ifPresent(kept -> model.addAttribute("kept", kept));
            model.addAttribute("isWrong", true);
            return page(login.get(), naar, model);
        }
        var proved = logins.prove(login.get(), factor(login.get()), request, response);
        if (form.isEmpty()) return "redirect:" + target(proved, naar);
        afterLogin.goOn(proved, request, response);
        return null;
    }

    static String page(OpenLogin login, String target, Model model) {
        model.addAttribute("target", target(login, target));
        model.addAttribute("asks", asks(login));
        return "access/prove";
    }

    private static String asks(OpenLogin login) {
        if (login.session().hasFactor()) return "code";
        return Factors.proved(login.proofs(), Factors.PROVIDER) ? "aanbieder" : "wachtwoord";
    }

    private static String target(OpenLogin login, String path) {
        return Routes.isStaffPath(path) ? path : AfterLogin.ownWork(login.staff());
    }

    private static String factor(OpenLogin login) {
        return login.session().hasFactor() ? Factors.CODE : Factors.PASSWORD;
    }

    private boolean isRight(OpenLogin login, String proof, HttpServletRequest request) {
        return login.session().hasFactor()
                ? codes.isRight(login.username(), proof)
                : passwords.isRight(login.username(), proof, AtTheDoor.of(request));
    }
}
