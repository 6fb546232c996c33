package nl.aantafel.kernel.web.step;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.ChangedMeanwhile;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.persistence.StepKinds;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a step in a dossier: {@code /klachten/{id}/stappen/{kind}}. */
@Controller
@RequestMapping("/klachten/{id}/stappen/{kind}")
class StepPage {
    private final Complaints complaints;
    private final StepKinds kinds;
    private final StepForms forms;
    private final StepView view;

    StepPage(Complaints complaints, StepKinds kinds, StepForms forms, StepView view) {
        this.complaints = complaints;
        this.kinds = kinds;
        this.forms = forms;
        this.view = view;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String id, @PathVariable String kind, @RequestParam MultiValueMap<String, String> query) {
        var complaint = workedOn(id);
        if (kind.equals("Declined") && GroundFields.chosen(query).isEmpty())
            return new ModelAndView("redirect:/klachten/" + complaint.id() + "/niet-behandelen");
        var values = new HashMap<String, List<String>>(Proposals.of(kind, complaint, query));
        values.putAll(query);
        existing(kind, query).ifPresent(number -> values.putAll(ExistingValues.of(kind, number, complaint.dossier())));
        return view.of(complaint, forms.of(kind(kind, complaint), complaint, values));
    }

    /** No form is shown to who may only read. */
    private ComplaintView workedOn(String id) {
        var file = complaints.file(ComplaintId.parse(id));
        if (!file.around().standing().works()) throw new NoSuchComplaint();
        return file.complaint();
    }

    @PostMapping
    ModelAndView take(
            @PathVariable String id, @PathVariable String kind, @RequestParam MultiValueMap<String, String> typed) {
        var complaint = workedOn(id);
        var bound = forms.of(kind(kind, complaint), complaint, Quadrant.unfold(cleaned(typed)))
                .bind();
        var step = bound.step();
        if (step == null) return withReason(view.misunderstood(complaint, bound.form()), typed);
        if (typed.containsKey("voorbeeld")) {
            var breaches = complaints.breaches(complaint.id(), step);
            var after = complaints.preview(complaint.id(), step);
            return withReason(view.preview(complaint, bound.form(), after, step, breaches), typed);
        }
        try {
            complaints.take(complaint.id(), step, submission(typed));
            return new ModelAndView("redirect:" + back(complaint, typed));
        } catch (UnlawfulStep refused) {
            return withReason(view.refused(complaint, bound.form(), refused), typed);
        } catch (ChangedMeanwhile | OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            var now = complaints.find(complaint.id());
            return withReason(view.changed(now, bound.form(), submission(typed).seen()), typed);
        }
    }

    /** A reason that was typed once stays, however often the form comes back. */
    private static ModelAndView withReason(ModelAndView page, MultiValueMap<String, String> typed) {
        return page.addObject("reason", submission(typed).reason());
    }

    /** Back to the work list when the step was taken there. */
    private static String back(ComplaintView complaint, MultiValueMap<String, String> typed) {
        var asked = Objects.toString(typed.getFirst("terug"), "");
        return asked.matches("/werk(\\?[A-Za-z0-9=&_.%-]*)?") ? asked : "/klachten/" + complaint.id();
    }

    private static String key(MultiValueMap<String, String> typed) {
        var key = Objects.toString(typed.getFirst("eenmalig"), "").strip();
        return key.isEmpty() ? UUID.randomUUID().toString() : key;
    }

    /** A step of a law that does not hold here, or not for this complaint, has no form. */
    private Class<? extends Step> kind(String name, ComplaintView complaint) {
        if (!kinds.knows(name)
                || complaint.procedure().clause(kinds.named(name)).isEmpty()) throw new NoSuchComplaint();
        return kinds.named(name);
    }

    private static Optional<String> existing(String kind, MultiValueMap<String, String> query) {
        var name = kind.equals("PartyNamed") ? "party.id" : "element.id";
        return Optional.ofNullable(query.getFirst(name));
    }

    private static Map<String, List<String>> cleaned(MultiValueMap<String, String> typed) {
        var cleaned = new LinkedHashMap<String, List<String>>(typed);
        Arrays.asList("_csrf", "eenmalig", "gezien", "reden", "terug", "voorbeeld")
                .forEach(cleaned::remove);
        return cleaned;
    }

    private static Submission submission(MultiValueMap<String, String> typed) {
        var seen = typed.getFirst("gezien");
        var isNumber = seen != null && seen.matches("\\d{1,6}");
        return new Submission(
                key(typed),
                isNumber ? Integer.parseInt(seen) : Submission.ANY,
                Objects.toString(typed.getFirst("reden"), "").strip());
    }
}
