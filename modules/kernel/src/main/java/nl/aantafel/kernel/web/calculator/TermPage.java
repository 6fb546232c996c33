package nl.aantafel.kernel.web.calculator;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calculator for people: one form, answered on the same address, so that an answer can be kept and sent. */
@Controller
class TermPage {
    private final Calculator calculator;
    private final MessageSource texts;

    TermPage(Calculator calculator, MessageSource texts) {
        this.calculator = calculator;
        this.texts = texts;
    }

    @GetMapping("/hulpmiddelen/termijn")
    String page(@RequestParam Map<String, String> typed, Locale locale, Model model) {
        model.addAttribute("typed", typed).addAttribute("errors", Map.of());
        if (!typed.containsKey(TermQuery.RECEIVED) && !typed.containsKey(TermQuery.ANNOUNCED))
            return "kernel/calculator";
        try {
            model.addAttribute("answer", calculator.answer(TermQuery.lenient(typed), locale));
        } catch (BadTermQuery bad) {
            var text = texts.getMessage("calculator.bad." + bad.why(), null, locale);
            model.addAttribute("errors", Map.of(bad.parameter(), text));
        }
        return "kernel/calculator";
    }
}
