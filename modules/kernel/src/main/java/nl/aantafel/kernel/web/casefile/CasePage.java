package nl.aantafel.kernel.web.casefile;

import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One complaint. */
@Controller
class CasePage {
    private final Complaints complaints;
    private final CaseScreen screen;

    CasePage(Complaints complaints, CaseScreen screen) {
        this.complaints = complaints;
        this.screen = screen;
    }

    @GetMapping("/klachten/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "deel", defaultValue = "") String part,
            @RequestParam(name = "zichtbaar", defaultValue = "") String visible,
            Staff reader) {
        var view = complaints.find(ComplaintId.parse(id));
        return screen.of(view, CaseTab.named(part), visible.equals("klager"), reader);
    }
}
