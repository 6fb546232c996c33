package nl.aantafel.kernel.web.together;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.LinkedComplaints;
import nl.aantafel.kernel.LinkedComplaints.Refusal;
import nl.aantafel.kernel.together.LinkKind;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Complaints that belong together: mirrored ones and those about one event, tied and untied by the coordinator. */
@Controller
class TogetherPage {
    private final LinkedComplaints linked;
    private final Phrases phrases;

    TogetherPage(LinkedComplaints linked, Phrases phrases) {
        this.linked = linked;
        this.phrases = phrases;
    }

    @GetMapping("/werk/samen")
    ModelAndView show(@RequestParam(name = "nummer", defaultValue = "") String number) {
        return page(new Typed("MIRRORED", "", number), null);
    }

    @PostMapping("/werk/samen")
    ModelAndView tie(
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam(name = "nummers", defaultValue = "") String numbers) {
        var typed = new Typed(kind, shown(name), shown(numbers));
        var refusal = linked.tie(typed.chosen(), typed.shortName(), typed.list());
        if (refusal.isEmpty()) return new ModelAndView("redirect:/werk/samen");
        var page = page(typed, refusal.get());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/werk/samen/{link}/los")
    String untie(@PathVariable String link) {
        linked.untie(ComplaintId.parse(link).value());
        return "redirect:/werk/samen";
    }

    private static String shown(String text) {
        return text.replace('\0', '␀').strip();
    }

    /** What was in the form. */
    record Typed(String kind, String name, String numbers) {
        private static final int LONGEST = 120;

        LinkKind chosen() {
            return kind.equals(LinkKind.SAME_EVENT.name()) ? LinkKind.SAME_EVENT : LinkKind.MIRRORED;
        }

        String shortName() {
            return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        }

        List<String> list() {
            return Arrays.stream(numbers.split("[\\s,;]+"))
                    .filter(number -> !number.isBlank())
                    .map(number -> number.toUpperCase(Locale.ROOT))
                    .limit(200)
                    .toList();
        }
    }

    private ModelAndView page(Typed typed, @Nullable Refusal refusal) {
        return new ModelAndView("kernel/together")
                .addObject("links", linked.all())
                .addObject("typed", typed)
                .addObject("refusal", refusal)
                .addObject("kinds", kinds());
    }

    private List<Choice> kinds() {
        return Stream.of(LinkKind.values())
                .map(kind -> new Choice(kind.name(), phrases.say("together.kind." + kind)))
                .toList();
    }
}
