package nl.aantafel.kernel.web.citizen;

import java.util.Arrays;
import java.util.Map;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ProFormaObjectionMade;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The citizen answers the one question about a decision, or objects to it for now (Awb 6:6), from the own complaint. */
@Controller
class OwnDecisionPage {
    private static final String HERE = "redirect:/status/mijn-klacht?gelukt=";
    private static final String WORDS = "tekst";
    private final OwnComplaint own;
    private final StatusModel page;

    OwnDecisionPage(OwnComplaint own, StatusModel page) {
        this.own = own;
        this.page = page;
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
}
