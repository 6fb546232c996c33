package nl.aantafel.kernel.web.staff;

import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.NeedToKnow;
import nl.aantafel.kernel.persistence.WorkList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What there is to do, everything there is, and how to find one of them again. */
@Controller
class WorkListPage {
    private static final int MOST_FOUND = 50;

    private final WorkListScreen screen;
    private final WorkList list;
    private final Lines lines;
    private final NeedToKnow need;

    WorkListPage(WorkListScreen screen, WorkList list, Lines lines, NeedToKnow need) {
        this.screen = screen;
        this.list = list;
        this.lines = lines;
        this.need = need;
    }

    @GetMapping("/werk")
    ModelAndView work(ListAddress address, Staff staff) {
        return screen.work(address, staff, need.today());
    }

    @GetMapping("/klachten")
    ModelAndView register(ListAddress address, Staff staff) {
        return screen.register(address, staff, need.today());
    }

    @GetMapping("/zoeken")
    ModelAndView search(@RequestParam(name = "q", defaultValue = "") String typed, Staff staff) {
        var words = typed.replace("\u0000", "").strip();
        var shortened = words.substring(0, Math.min(words.length(), 200));
        var found = list.found(shortened, need.visible(), MOST_FOUND + 1);
        var shown = found.subList(0, Math.min(found.size(), MOST_FOUND));
        return new ModelAndView("kernel/search")
                .addObject("searchText", shortened)
                .addObject("isMore", found.size() > MOST_FOUND)
                .addObject("lines", lines.of(shown, need.today()))
                .addObject("here", "/werk")
                .addObject("me", staff)
                .addObject("mayTakeUp", false);
    }
}
