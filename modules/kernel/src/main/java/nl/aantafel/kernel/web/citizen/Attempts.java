package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import nl.aantafel.access.AttemptKey;
import nl.aantafel.access.AttemptLimit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How often a code may be tried, from one address and for one number. Waiting looks the same whether the number exists. */
@Component
final class Attempts {
    private static final int ALLOWED = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private final AttemptLimit limit;

    Attempts(Clock clock) {
        limit = new AttemptLimit(ALLOWED, WINDOW, clock);
    }

    /** Counts one attempt. */
    boolean mayTry(HttpServletRequest request, String kind, String what) {
        return limit.attempt(address(request), AttemptKey.of(kind, what)).isEmpty();
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
