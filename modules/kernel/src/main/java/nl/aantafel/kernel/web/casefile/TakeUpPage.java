package nl.aantafel.kernel.web.casefile;

import java.util.UUID;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NeedToKnow;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking up a complaint that nobody handles yet. From then on the one who did it knows what is in it. */
@Controller
class TakeUpPage {
    private final Complaints complaints;
    private final NeedToKnow need;
    private final RoutingScreen screen;

    TakeUpPage(Complaints complaints, NeedToKnow need, RoutingScreen screen) {
        this.complaints = complaints;
        this.need = need;
        this.screen = screen;
    }

    @PostMapping("/klachten/{id}/oppakken")
    ModelAndView takeUp(
            @PathVariable String id,
            @RequestParam(name = "eenmalig", defaultValue = "") String key,
            @RequestParam(name = "terug", defaultValue = "") String back,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            Staff me) {
        var complaint = ComplaintId.parse(id);
        var assigned = new HandlerAssigned(complaints.today(), me.username(), me.name(), me.phone());
        var once = key.isBlank() ? UUID.randomUUID().toString() : key.strip();
        try {
            complaints.take(complaint, assigned, new Submission(once, Submission.ANY, reason.strip()));
        } catch (UnlawfulStep refused) {
            return screen.refused(need.routing(complaint), refused.breaches());
        }
        var isList = back.matches("/werk(\\?[A-Za-z0-9=&_.%-]*)?");
        return new ModelAndView("redirect:" + (isList ? back : "/klachten/" + complaint));
    }
}
