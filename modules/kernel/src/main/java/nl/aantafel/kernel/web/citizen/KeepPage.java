package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import nl.aantafel.kernel.draft.DraftSecret;
import nl.aantafel.kernel.draft.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keep what was typed, go on later on any device, or wipe it. */
@Controller
class KeepPage {
    private static final String RESUME = "kernel/citizen/verder";
    private final OpenDraft open;
    private final Drafts drafts;
    private final Attempts attempts;
    private final Clock clock;

    KeepPage(OpenDraft open, Drafts drafts, Attempts attempts, Clock clock) {
        this.open = open;
        this.drafts = drafts;
        this.attempts = attempts;
        this.clock = clock;
    }

    @GetMapping("/melden/bewaren")
    String kept(HttpServletRequest request, Model model) {
        if (open.answers(request).isEmpty()) return "redirect:/melden/verhaal";
        model.addAttribute(
                "code", open.secret(request).map(DraftSecret::resumeCode).orElse(""));
        model.addAttribute(
                "until",
                clock.instant().plus(Drafts.LIFE).atZone(clock.getZone()).toLocalDate());
        return "kernel/citizen/bewaren";
    }

    @GetMapping("/melden/verder")
    String ask(Model model) {
        model.addAttribute("errors", Map.of());
        return RESUME;
    }

    @PostMapping("/melden/verder")
    String resume(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!attempts.mayTry(request, "concept", code)) return attempts.wait(response, model);
        var secret = drafts.resume(code);
        secret.ifPresent(found -> attempts.succeeded(request, "concept", code));
        secret.ifPresent(found -> open.open(found, request, response));
        model.addAttribute("errors", Map.of("code", "verder.fout"));
        return secret.isPresent() ? "redirect:/melden/verhaal" : RESUME;
    }

    @PostMapping("/melden/wissen")
    String wipe(HttpServletRequest request, HttpServletResponse response) {
        open.discard(request, response);
        return "redirect:/";
    }
}
