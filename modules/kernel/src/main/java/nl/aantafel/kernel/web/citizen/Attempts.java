package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.aantafel.access.AttemptKey;
import nl.aantafel.access.AttemptLimit;
import nl.aantafel.access.AttemptLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How often a code may be tried, from one address, for one number and in one municipality. Waiting looks the same whether the number exists. */
@Component
final class Attempts {
    private static final int ALLOWED = 10;
    /** From everywhere together: far more than one municipality's citizens need, far less than guessing takes. */
    private static final int ALLOWED_TO_ALL = 2_000;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private final AttemptLimit limit;
    private final AttemptLimit forAll;

    Attempts(AttemptLimits limits) {
        limit = limits.of("code", ALLOWED, WINDOW);
        forAll = limits.of("code-allen", ALLOWED_TO_ALL, WINDOW);
    }

    /** Counts one attempt. */
    boolean mayTry(HttpServletRequest request, String kind, String what) {
        return limit.attempt(address(request), AttemptKey.of(kind, what)).isEmpty()
                && forAll.attempt(AttemptKey.everybody()).isEmpty();
    }

    void succeeded(HttpServletRequest request, String kind, String what) {
        limit.succeeded(address(request), AttemptKey.of(kind, what));
    }

    /** The page that asks to wait. */
    String wait(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute("key", "shell.error.tooMany");
        return "shell/error";
    }

    private static AttemptKey address(HttpServletRequest request) {
        return AttemptKey.address(request.getRemoteAddr());
    }
}
