package nl.aantafel.kernel.web.circle;

import java.util.UUID;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NeedToKnow;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who works on a complaint, and who is kept out: {@code /klachten/{id}/kring}. */
@Controller
class CirclePage {
    private static final String REASON = "Zelf gemeld: niet onpartijdig (Awb 2:4)";
    private final Complaints complaints;
    private final NeedToKnow need;
    private final Phrases phrases;

    CirclePage(Complaints complaints, NeedToKnow need, Phrases phrases) {
        this.complaints = complaints;
        this.need = need;
        this.phrases = phrases;
    }

    @GetMapping("/klachten/{id}/kring")
    ModelAndView show(@PathVariable String id, Staff reader) {
        var file = complaints.file(ComplaintId.parse(id));
        var around = file.around();
        return new ModelAndView("kernel/circle-page")
                .addObject("complaint", file.complaint())
                .addObject("around", around)
                .addObject(
                        "units",
                        around.units().stream()
                                .map(kept -> phrases.say(
                                        kept.until() == null ? "circle.unit.open" : "circle.unit.period",
                                        kept.unit(),
                                        phrases.day(kept.from()),
                                        kept.until() == null ? "" : phrases.day(kept.until())))
                                .toList())
                .addObject("reader", reader);
    }

    /** Awb 2:4: somebody says so of oneself; from then on the complaint is gone for that person. */
    @PostMapping("/klachten/{id}/niet-onpartijdig")
    ModelAndView declare(
            @PathVariable String id, @RequestParam(name = "eenmalig", defaultValue = "") String key, Staff me) {
        var complaint = ComplaintId.parse(id);
        if (!need.mayDeclare(complaint)) throw new NoSuchComplaint();
        var once = key.isBlank() ? UUID.randomUUID().toString() : key.strip();
        var conflict = new InvolvementNoted(complaints.today(), me.username(), Involvement.PERSONAL_INTEREST);
        complaints.take(complaint, conflict, new Submission(once, Submission.ANY, REASON));
        return new ModelAndView("redirect:/werk?gemeld");
    }
}
