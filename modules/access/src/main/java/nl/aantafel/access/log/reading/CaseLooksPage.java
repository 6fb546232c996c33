package nl.aantafel.access.log.reading;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.access.Subject.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who looked at one dossier, for the coordinator and the privacy officer. */
@Controller
class CaseLooksPage {
    private final CaseLooks looks;

    CaseLooksPage(CaseLooks looks) {
        this.looks = looks;
    }

    @GetMapping("/klachten/{id}/inzage")
    ModelAndView show(@PathVariable String id, Staff reader, Locale language) {
        var page = looks.forStaff(reader, complaint(id), language).orElseThrow(CaseLooksPage::absent);
        return new ModelAndView("access/case-looks")
                .addObject("number", page.number())
                .addObject("looks", page.told())
                .addObject("back", LogReaders.comesFromTheCase(reader) ? "/klachten/" + id : "/werk/inzage");
    }

    private static UUID complaint(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw absent();
        }
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
