package nl.aantafel.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.aantafel.access.FreshFactor;
import nl.aantafel.access.accounts.StaffSessions;
import nl.aantafel.access.start.PasswordRules;
import nl.aantafel.access.start.StartCodes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Another password for oneself. Afterwards nobody is logged in anywhere with the old one. */
@Controller
class OwnPasswordPage {
    private static final String LOGIN = "nl.aantafel.access.login.OpenLogin";
    private final StartCodes codes;
    private final StaffSessions sessions;
    private final Logins logins;
    private final FreshFactor fresh;
    private final Passwords passwords;

    OwnPasswordPage(StartCodes codes, StaffSessions sessions, Logins logins, FreshFactor fresh, Passwords passwords) {
        this.codes = codes;
        this.sessions = sessions;
        this.logins = logins;
        this.fresh = fresh;
        this.passwords = passwords;
    }

    @GetMapping(Routes.OWN_PASSWORD)
    String ask(Model model) {
        fresh.require();
        return page("", model);
    }

    @PostMapping(Routes.OWN_PASSWORD)
    String change(
            @RequestParam(name = "wachtwoord", defaultValue = "") String password,
            @RequestParam(name = "nogmaals", defaultValue = "") String again,
            @RequestAttribute(LOGIN) OpenLogin login,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        fresh.require();
        var wrong = PasswordRules.wrong(login.username(), password, again);
        if (wrong.isPresent()) return page(wrong.get().name(), model);
        codes.change(login.username(), passwords.hash(password));
        sessions.endAll(login.username());
        logins.remember(null, request, response);
        return "redirect:" + Routes.LOGIN + "?gestart";
    }

    private static String page(String error, Model model) {
        model.addAttribute("passwordError", error);
        model.addAttribute("shortest", PasswordRules.SHORTEST);
        return "access/own-password";
    }
}
