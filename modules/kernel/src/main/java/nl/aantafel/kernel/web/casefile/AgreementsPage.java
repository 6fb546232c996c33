package nl.aantafel.kernel.web.casefile;

import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What was agreed at the table, on one page to print, to read together and to take home (S-186, S-139). */
@Controller
class AgreementsPage {
    private final Complaints complaints;
    private final CaseParts parts;

    AgreementsPage(Complaints complaints, CaseParts parts) {
        this.complaints = complaints;
        this.parts = parts;
    }

    @GetMapping("/klachten/{id}/afspraken")
    ModelAndView show(@PathVariable String id, Staff reader) {
        var view = complaints.find(ComplaintId.parse(id));
        return new ModelAndView("kernel/agreements")
                .addObject("complaint", view)
                .addObject("table", view.dossier().last(TableCalled.class).orElse(null))
                .addObject("promises", parts.answering().of(view).promises())
                .addObject("people", parts.people().of(view.dossier()));
    }
}
