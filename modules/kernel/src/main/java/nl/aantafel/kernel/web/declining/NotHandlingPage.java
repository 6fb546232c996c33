package nl.aantafel.kernel.web.declining;

import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Which ground? What the law asks for each stands here before somebody chooses; choosing opens the form of that ground. */
@Controller
class NotHandlingPage {
    private final Complaints complaints;
    private final NotHandlingScreen screen;

    NotHandlingPage(Complaints complaints, NotHandlingScreen screen) {
        this.complaints = complaints;
        this.screen = screen;
    }

    @GetMapping("/klachten/{id}/niet-behandelen")
    ModelAndView ask(@PathVariable String id) {
        var view = complaints.find(ComplaintId.parse(id));
        return screen.of(view, complaints.earlierOf(view.id()));
    }
}
