package nl.aantafel.kernel.web.casefile;

import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NeedToKnow;
import nl.aantafel.kernel.NoSuchComplaint;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One complaint. Who may only know that it is there gets the page on which it can be taken up. */
@Controller
class CasePage {
    private final Complaints complaints;
    private final NeedToKnow need;
    private final CaseScreen screen;
    private final RoutingScreen routing;

    CasePage(Complaints complaints, NeedToKnow need, CaseScreen screen, RoutingScreen routing) {
        this.complaints = complaints;
        this.need = need;
        this.screen = screen;
        this.routing = routing;
    }

    @GetMapping("/klachten/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "deel", defaultValue = "") String part,
            @RequestParam(name = "zichtbaar", defaultValue = "") String visible,
            Staff reader) {
        var complaint = ComplaintId.parse(id);
        try {
            return screen.of(complaints.file(complaint), CaseTab.named(part), visible.equals("klager"), reader);
        } catch (NoSuchComplaint hidden) {
            return routing.of(need.routing(complaint));
        }
    }
}
