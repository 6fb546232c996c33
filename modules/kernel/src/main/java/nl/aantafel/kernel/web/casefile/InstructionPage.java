package nl.aantafel.kernel.web.casefile;

import java.util.UUID;
import nl.aantafel.kernel.CommitteeRoom;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The one thing that the organ may say to its committee: a general instruction (Awb 9:14 lid 2). */
@Controller
class InstructionPage {
    private final CommitteeRoom room;

    InstructionPage(CommitteeRoom room) {
        this.room = room;
    }

    @GetMapping("/commissie/aanwijzingen")
    ModelAndView show() {
        return page();
    }

    @PostMapping("/commissie/aanwijzingen")
    ModelAndView give(
            @RequestParam(name = "tekst", defaultValue = "") String text,
            @RequestParam(name = "algemeen", defaultValue = "false") boolean holdsForAll,
            @RequestParam(name = "eenmalig", defaultValue = "") String key) {
        var typed = text.replace("\u0000", "").strip();
        if (room.instruct(typed, holdsForAll, key.isBlank() ? UUID.randomUUID().toString() : key))
            return new ModelAndView("redirect:/commissie/aanwijzingen");
        var page = page().addObject("refused", true).addObject("typed", typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page() {
        return new ModelAndView("kernel/committee-instructions")
                .addObject("instructions", room.instructions())
                .addObject("mayInstruct", room.mayInstruct());
    }
}
