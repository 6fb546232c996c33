package nl.aantafel.kernel.web.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Panels;
import nl.aantafel.statute.DutchDay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a step's form: new, misunderstood, refused, warned about, overtaken by a colleague, or with its preview. */
@Component
class StepView {
    private final Panels panels;

    StepView(Panels panels) {
        this.panels = panels;
    }

    ModelAndView of(ComplaintView complaint, StepForm form) {
        return page(complaint, form, HttpStatus.OK, null);
    }

    ModelAndView misunderstood(ComplaintView complaint, StepForm form) {
        return page(complaint, form, HttpStatus.UNPROCESSABLE_CONTENT, null);
    }

    ModelAndView refused(ComplaintView complaint, StepForm form, UnlawfulStep refused) {
        var page = page(complaint, form, HttpStatus.UNPROCESSABLE_CONTENT, null);
        return against(page, refused.breaches());
    }

    private static ModelAndView against(ModelAndView page, List<Breach> breaches) {
        if (breaches.isEmpty()) return page;
        page.addObject("breaches", breaches.stream().map(BreachText::of).toList());
        return page.addObject("mayGoOn", breaches.stream().noneMatch(Breach::refuses));
    }

    ModelAndView changed(ComplaintView complaint, StepForm form, int seen) {
        var page = page(complaint, form, HttpStatus.CONFLICT, null);
        page.addObject(
                "meanwhile",
                complaint.dossier().history().stream().skip(Math.max(0, seen)).toList());
        return page;
    }

    /** What would be different afterwards, and what would go out. */
    ModelAndView preview(
            ComplaintView complaint, StepForm form, ComplaintView after, Step step, List<Breach> breaches) {
        var page = page(complaint, form, HttpStatus.OK, step);
        page.addObject("before", due(complaint));
        page.addObject("after", due(after));
        page.addObject("nextAfter", after.next().orElse(null));
        page.addObject("panels", panels.at(PageSlot.Place.STEP, complaint, step));
        return against(page, breaches);
    }

    private ModelAndView page(ComplaintView complaint, StepForm form, HttpStatus status, @Nullable Step step) {
        var model = new LinkedHashMap<String, Object>();
        model.put("complaint", complaint);
        model.put("form", form);
        model.put("faults", faults(form));
        model.put("previewed", step != null);
        complaint.procedure().clause(form.kind()).ifPresent(clause -> model.put("article", clause.article()));
        var page = new ModelAndView("kernel/step", model);
        page.setStatus(status);
        return page;
    }

    private static List<Map.Entry<String, String>> faults(StepForm form) {
        return new ArrayList<>(form.errors().entrySet());
    }

    private static String due(ComplaintView complaint) {
        return complaint
                .clock("K1")
                .map(Clock::deadline)
                .map(deadline -> DutchDay.full(deadline.lastDay()))
                .orElse("");
    }

    /** A breach with the keys of its texts. */
    record BreachText(String article, String key, String insteadKey, boolean refuses) {
        static BreachText of(Breach breach) {
            var key = "breach." + breach.rule();
            return new BreachText(breach.article().toString(), key, key + ".instead", breach.refuses());
        }
    }
}
