package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ProFormaObjectionMade;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The citizen answers the one question about a decision, or objects to it for now (Awb 6:6), from the own complaint. */
@Controller
class OwnDecisionPage {
    private static final String HERE = "redirect:/status/mijn-klacht?gelukt=";
    private static final String WORDS = "tekst";
    private final OwnComplaint own;
    private final StatusModel page;
    private final Wording words;

    OwnDecisionPage(OwnComplaint own, StatusModel page, Wording words) {
        this.own = own;
        this.page = page;
        this.words = words;
    }

    /** No answer is an answer too: then both ways stay open. */
    @PostMapping("/status/besluit")
    String answer(
            @RequestParam("punt") int element,
            @RequestParam Map<String, String> typed,
            @RequestParam("eenmalig") String key) {
        var given = typed.getOrDefault("wens-" + element, "");
        var wish = Arrays.stream(DecisionWish.values())
                .filter(one -> one.name().equals(given))
                .findFirst()
                .orElse(DecisionWish.DO_NOT_KNOW);
        own.take(new DecisionWishTold(own.view().today(), new ElementId(element), wish), key);
        return HERE + "besluit";
    }

    /** The reasons may be left out; they can come later (Awb 6:6). */
    @PostMapping("/status/bezwaar")
    String object(
            @RequestParam("punt") int element,
            @RequestParam(name = WORDS, defaultValue = "") String typed,
            @RequestParam("eenmalig") String key,
            Model model) {
        var grounds = Typed.clean(typed);
        if (!grounds.isBlank() && !page.isGood(grounds)) return page.wrong(model, own.view(), "bezwaar", grounds);
        own.take(new ProFormaObjectionMade(own.view().today(), new ElementId(element), grounds), key);
        return HERE + "bezwaar";
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

    /** Not possible any more: somebody objected already, or the decision turned out to be something else. */
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
