package nl.aantafel.kernel.web.casefile;

import java.util.Map;
import java.util.UUID;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A complaint about how this complaint was handled: a new dossier, for another handler (S-127). Who writes it down may be
 * one who cannot open it: the program registers it in one go, and number and code stand on the answer itself.
 */
@Controller
class AboutHandlingPage {
    private final Complaints complaints;
    private final Phrases phrases;

    AboutHandlingPage(Complaints complaints, Phrases phrases) {
        this.complaints = complaints;
        this.phrases = phrases;
    }

    @GetMapping("/klachten/{id}/over-behandeling")
    ModelAndView ask(@PathVariable String id, Staff staff) {
        return page(complaints.find(ComplaintId.parse(id)), "", Map.of());
    }

    @PostMapping("/klachten/{id}/over-behandeling")
    ModelAndView start(
            @PathVariable String id,
            @RequestParam("verhaal") String story,
            @RequestParam("eenmalig") String typedKey,
            Staff staff) {
        var earlier = complaints.find(ComplaintId.parse(id));
        if (story.isBlank()) {
            var page = page(earlier, story, Map.of("verhaal", phrases.say("record.error.story")));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var key = typedKey.isBlank() ? UUID.randomUUID().toString() : typedKey;
        var whole = CurrentSubject.callAs(new Program(), () -> complaints.find(earlier.id()));
        var first = HandlingComplaint.about(whole, story.strip());
        if (!AccessDecisions.may(staff, Action.REGISTER_COMPLAINT).permits()) throw new NoSuchComplaint();
        var receipt =
                CurrentSubject.callAs(new Program(), () -> complaints.receive(first.received(), first.more(), key));
        return page(earlier, "", Map.of()).addObject("receipt", receipt);
    }

    private static ModelAndView page(ComplaintView earlier, String story, Map<String, String> errors) {
        return new ModelAndView("kernel/about-handling")
                .addObject("complaint", earlier)
                .addObject("story", story)
                .addObject("errors", errors)
                .addObject(
                        "ombudsman",
                        earlier.circumstances()
                                .ombudsmen()
                                .competentOn(earlier.today())
                                .name());
    }
}
