package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.kernel.UnlawfulStep;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What the citizen sees when something on the own page cannot be done now; nothing that was typed gets lost. */
@ControllerAdvice(basePackageClasses = NotNow.class)
class NotNow {
    private static final String WORDS = "tekst";
    private final Wording words;

    NotNow(Wording words) {
        this.words = words;
    }

    /** The session is over: what was typed is given back. */
    @ExceptionHandler
    ModelAndView notOpen(NotOpen over, HttpServletRequest request) {
        var kept = typed(request);
        if (kept.isEmpty()) return new ModelAndView("redirect:/status?verlopen");
        var label = words.say("status.opnieuw");
        return new ModelAndView(
                "shell/expired", Map.of("kept", kept, "continueHref", "/status", "continueLabel", label));
    }

    /** Not possible any more, because something else happened in the meantime. */
    @ExceptionHandler
    ModelAndView refused(UnlawfulStep unlawful, HttpServletRequest request) {
        return new ModelAndView("kernel/citizen/kan-niet", Map.of("kept", typed(request)));
    }

    private static List<String> typed(HttpServletRequest request) {
        return Stream.ofNullable(request.getParameter(WORDS))
                .map(Typed::clean)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
