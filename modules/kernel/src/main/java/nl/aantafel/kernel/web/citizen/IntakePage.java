package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import nl.aantafel.kernel.draft.Answers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which people tell what happened. Each page is kept when it is sent, whatever is in it. */
@Controller
class IntakePage {
    private static final String PAGE = "/melden/{page:verhaal|waarover|vragen|wie}";
    private static final String START = "redirect:/melden/verhaal";
    private final OpenDraft drafts;
    private final IntakeChoices choices;
    private final IntakeLimits limits;

    IntakePage(OpenDraft drafts, IntakeChoices choices, IntakeLimits limits) {
        this.drafts = drafts;
        this.choices = choices;
        this.limits = limits;
    }

    @GetMapping("/melden")
    String start() {
        return START;
    }

    @GetMapping(PAGE)
    String show(
            @PathVariable String page,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        model.addAttribute("changing", asked.containsKey("wijzig"));
        var stage = IntakeStage.at(page).orElse(IntakeStage.STORY);
        var answers = drafts.answers(request);
        if (answers.isEmpty() && stage != IntakeStage.STORY) return START;
        var filled = answers.orElse(Answers.NONE);
        var errors = asked.containsKey("fout") ? limits.errors(stage, filled, locale) : Map.<String, String>of();
        return view(stage, filled, errors, locale, model);
    }

    @PostMapping(PAGE)
    String next(
            @PathVariable String page,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var stage = IntakeStage.at(page).orElse(IntakeStage.STORY);
        model.addAttribute("changing", sent.containsKey("wijzig"));
        var answers = drafts.keep(stage, request, response);
        var errors = limits.errors(stage, answers, locale);
        if (sent.containsKey("bewaren")) return "redirect:/melden/bewaren";
        if (!errors.isEmpty()) return view(stage, answers, errors, locale, model);
        return "redirect:" + choices.after(stage, answers, sent.containsKey("wijzig"));
    }

    @PostMapping("/melden/automatisch/{page}")
    ResponseEntity<Void> autosave(@PathVariable String page, HttpServletRequest request, HttpServletResponse response) {
        IntakeStage.at(page).ifPresent(stage -> drafts.keep(stage, request, response));
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }

    private String view(IntakeStage stage, Answers answers, Map<String, String> errors, Locale locale, Model model) {
        model.addAttribute("stage", stage).addAttribute("answers", answers).addAttribute("errors", errors);
        model.addAttribute("choices", choices.forPage(stage, answers, locale));
        return "kernel/citizen/" + stage.path();
    }
}
