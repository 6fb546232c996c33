package nl.aantafel.kernel.web.recording;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.Receipt;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Step;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records a complaint from a phone call, a talk at the desk, a letter or an e-mail, in under a minute. */
@Controller
class RecordingPage {
    private static final String LAST = "kernel.recorded";

    private final Complaints complaints;
    private final ApplicableLaw law;
    private final RecordingScreen screen;

    RecordingPage(Complaints complaints, ApplicableLaw law, RecordingScreen screen) {
        this.complaints = complaints;
        this.law = law;
        this.screen = screen;
    }

    @GetMapping("/klachten/nieuw")
    ModelAndView ask(Staff staff) {
        return screen.show(Recording.blank(complaints.today()));
    }

    @PostMapping("/klachten/nieuw")
    ModelAndView record(@RequestParam MultiValueMap<String, String> typed, Staff staff, HttpSession session) {
        var recording = Recording.of(typed);
        var binder = recording.binder();
        var received = recording.received(binder);
        var more = recording.more(binder, law.here().questions());
        if (received == null || !binder.errors().isEmpty()) return screen.correct(recording, binder.errors());
        return receive(recording, received, more, session);
    }

    private ModelAndView receive(Recording recording, Received received, List<Step> more, HttpSession session) {
        var key = recording.value("eenmalig").isBlank() ? UUID.randomUUID().toString() : recording.value("eenmalig");
        try {
            var receipt = complaints.receive(received, more, key);
            session.setAttribute(LAST, new String[] {receipt.id().toString(), receipt.number(), receipt.code()});
            return new ModelAndView("redirect:/klachten/" + receipt.id() + "/vastgelegd");
        } catch (UnlawfulStep refused) {
            return screen.refuse(recording, refused.breaches());
        }
    }

    /** Number and access code, as long as the session of the colleague who recorded it lasts. */
    @GetMapping("/klachten/{id}/vastgelegd")
    ModelAndView recorded(@PathVariable String id, Staff staff, HttpSession session) {
        var complaint = complaints.find(ComplaintId.parse(id));
        var isLast = session.getAttribute(LAST) instanceof String[] last && last[0].equals(id);
        if (!isLast) return new ModelAndView("redirect:/klachten/" + complaint.id());
        var last = (String[]) session.getAttribute(LAST);
        return new ModelAndView("kernel/recorded")
                .addObject("complaint", complaint)
                .addObject("receipt", new Receipt(complaint.id(), last[1], last[2]));
    }
}
