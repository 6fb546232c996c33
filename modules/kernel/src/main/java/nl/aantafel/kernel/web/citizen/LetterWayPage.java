package nl.aantafel.kernel.web.citizen;

import java.util.Arrays;
import nl.aantafel.kernel.awb.electronic.LetterWays;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.LetterWay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The citizen chooses how to get letters, or takes an earlier choice back (Awb 2:7, 2:8). */
@Controller
class LetterWayPage {
    private final OwnComplaint own;

    LetterWayPage(OwnComplaint own) {
        this.own = own;
    }

    /** What cannot be chosen is not chosen: e-mail without an address. */
    @PostMapping("/status/brieven")
    String choose(
            @RequestParam(name = "manier", defaultValue = "") String chosen, @RequestParam("eenmalig") String key) {
        var view = own.view();
        var way = Arrays.stream(LetterWay.values())
                .filter(one -> one.name().equals(chosen))
                .filter(one -> !one.usesMail() || LetterWays.hasEmail(view.dossier()))
                .findFirst();
        way.ifPresent(one -> own.take(new ChannelChosen(view.today(), one), key));
        return "redirect:/status/mijn-klacht?gelukt=" + (way.isPresent() ? "brieven" : "");
    }
}
