package nl.aantafel.kernel.web.citizen;

import nl.aantafel.kernel.dossier.RoutingStep.OtherHandlerAsked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Ik wil een andere contactpersoon": once without a reason (Awb 2:4, report p. 38). */
@Controller
class OtherHandlerPage {
    private static final String FORM = "anders";
    private final OwnComplaint own;
    private final StatusModel page;

    OtherHandlerPage(OwnComplaint own, StatusModel page) {
        this.own = own;
        this.page = page;
    }

    @PostMapping("/status/andere-contactpersoon")
    String ask(@RequestParam("tekst") String typed, @RequestParam("eenmalig") String key, Model model) {
        var why = Typed.clean(typed);
        var view = own.view();
        var needsWhy = view.dossier().has(OtherHandlerAsked.class);
        var isGood = why.isBlank() ? !needsWhy : page.isGood(why);
        if (!isGood) return page.wrong(model, view, FORM, why);
        own.take(new OtherHandlerAsked(view.today(), why), key);
        return "redirect:/status/mijn-klacht?gelukt=" + FORM;
    }
}
