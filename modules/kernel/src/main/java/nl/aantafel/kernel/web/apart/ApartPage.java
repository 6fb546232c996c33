package nl.aantafel.kernel.web.apart;

import java.util.List;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.veil.ToldApart;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.kernel.web.step.StepText;
import nl.aantafel.shell.View.Fact;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What one person told apart (law.md S-081). Each opening of each person is a line of the access log. */
@Controller
class ApartPage {
    private final Complaints complaints;
    private final ClosedParts parts;
    private final StepText texts;
    private final Phrases phrases;

    ApartPage(Complaints complaints, ClosedParts parts, StepText texts, Phrases phrases) {
        this.complaints = complaints;
        this.parts = parts;
        this.texts = texts;
        this.phrases = phrases;
    }

    /** One thing that was told. */
    record Told(String title, String day, List<Fact> facts) {}

    @GetMapping("/klachten/{id}/apart/{party}")
    ModelAndView show(@PathVariable String id, @PathVariable String party, Staff reader) {
        var who = number(party);
        var view = complaints.openApart(ComplaintId.parse(id), who);
        return new ModelAndView("kernel/apart")
                .addObject("complaint", view)
                .addObject(
                        "who", parts.row(view.dossier().party(who).orElseThrow(NoSuchComplaint::new), view.dossier()))
                .addObject("told", told(view, who));
    }

    private List<Told> told(ComplaintView view, PartyId who) {
        var dossier = view.dossier();
        return dossier.steps().reversed().stream()
                .filter(step -> ToldApart.by(step, dossier).filter(who::equals).isPresent())
                .map(step -> told(step, view))
                .toList();
    }

    private Told told(Step step, ComplaintView view) {
        return new Told(texts.title(step), phrases.day(step.on()), texts.facts(step, view.dossier()));
    }

    private static PartyId number(String written) {
        try {
            return new PartyId(Integer.parseInt(written));
        } catch (NumberFormatException e) {
            throw new NoSuchComplaint();
        }
    }
}
