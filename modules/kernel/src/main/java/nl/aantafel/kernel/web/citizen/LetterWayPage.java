package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.electronic.LetterWays;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.LetterWay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The citizen chooses how to get letters, or takes an earlier choice back (Awb 2:7, 2:8). The access code is asked once more:
 * an open page on a shared computer does not send somebody's letters another way.
 */
@Controller
class LetterWayPage {
    private static final String NUMBER = "klachtnummer";
    private final OwnComplaint own;
    private final StatusModel page;
    private final Wording words;
    private final Attempts attempts;

    LetterWayPage(OwnComplaint own, StatusModel page, Wording words, Attempts attempts) {
        this.own = own;
        this.page = page;
        this.words = words;
        this.attempts = attempts;
    }

    @PostMapping("/status/brieven")
    String choose(
            @RequestParam(name = "manier", defaultValue = "") String chosen,
            @RequestParam(name = "code-brieven", defaultValue = "") String code,
            @RequestParam("eenmalig") String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var view = own.view();
        if (!attempts.mayTry(request, NUMBER, view.dossier().number())) return attempts.wait(response, model);
        if (!own.isOpenedBy(Typed.clean(code)))
            return page.refuse(model, view, "code-brieven", words.say("status.way.code.wrong"));
        attempts.succeeded(request, NUMBER, view.dossier().number());
        return keep(view, chosen, key);
    }

    /** What cannot be chosen is not chosen: e-mail without an address. */
    private String keep(ComplaintView view, String chosen, String key) {
        var way = Arrays.stream(LetterWay.values())
                .filter(one -> one.name().equals(chosen))
                .filter(one -> !one.usesMail() || LetterWays.hasEmail(view.dossier()))
                .findFirst();
        way.ifPresent(one -> own.take(new ChannelChosen(view.today(), one), key));
        return "redirect:/status/mijn-klacht?gelukt=" + (way.isPresent() ? "brieven" : "");
    }
}
