package nl.aantafel.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.aantafel.access.start.PasswordRules;
import nl.aantafel.access.start.StartCodes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A first password, or a new one, with a start code. Every wrong name and every wrong code get the same answer. */
@Controller
class StartPage {
    private static final int LONGEST = 60;
    private final StartCodes codes;
    private final LoginAttempts attempts;
    private final Passwords passwords;

    StartPage(StartCodes codes, LoginAttempts attempts, Passwords passwords) {
        this.codes = codes;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    @GetMapping(Routes.START)
    String ask(Model model) {
        return page("", "", "", model);
    }

    /** The password is judged first: that tells nothing of the code. */
    @PostMapping(Routes.START)
    String start(
            @RequestParam(name = "gebruikersnaam", defaultValue = "") String typed,
            @RequestParam(name = "startcode", defaultValue = "") String code,
            @RequestParam(name = "wachtwoord", defaultValue = "") String password,
            @RequestParam(name = "nogmaals", defaultValue = "") String again,
            HttpServletRequest request,
            Model model) {
        var username = typed.strip().toLowerCase(Locale.ROOT);
        var wrong = PasswordRules.wrong(username, password, again);
        if (wrong.isPresent()) return page(typed, "", wrong.get().name(), model);
        var mayTry = attempts.mayTry(username, AtTheDoor.of(request).address());
        var isRight = mayTry && fits(username) && fits(code) && codes.start(username, code, passwords.hash(password));
        if (!isRight) return page(typed, "fout", "", model);
        attempts.succeeded(username, AtTheDoor.of(request).address());
        return "redirect:" + Routes.LOGIN + "?gestart";
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST && text.indexOf('\0') < 0;
    }

    private static String page(String typed, String codeError, String passwordError, Model model) {
        model.addAttribute("typed", typed.replace('\0', '␀'));
        model.addAttribute("codeError", codeError);
        model.addAttribute("passwordError", passwordError);
        model.addAttribute("shortest", PasswordRules.SHORTEST);
        return "access/start";
    }
}
