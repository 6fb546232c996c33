package nl.aantafel.kernel.web.step;

import nl.aantafel.kernel.ChangedMeanwhile;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.UnlawfulStep;
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

/** Every step of every complaint: shown as a form, looked at beforehand, and taken. */
@Controller
@RequestMapping("/klachten/{id}/stappen/{kind}")
class StepPage {
    private final Complaints complaints;
    private final Drafts drafts;
    private final StepScreen screen;

    StepPage(Complaints complaints, Drafts drafts, StepScreen screen) {
        this.complaints = complaints;
        this.drafts = drafts;
        this.screen = screen;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id, @PathVariable String kind, @RequestParam MultiValueMap<String, String> asked) {
        return screen.toFillIn(drafts.fresh(id, kind, Typed.of(asked)));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String id, @PathVariable String kind, @RequestParam MultiValueMap<String, String> sent) {
        var draft = drafts.posted(id, kind, Typed.of(sent));
        if (!draft.isFilledIn()) return screen.toCorrect(draft);
        return draft.isToBeShownFirst() ? look(draft) : take(draft);
    }

    private ModelAndView look(Draft draft) {
        var id = draft.complaint().id();
        return screen.lookedAt(draft, complaints.breaches(id, draft.step()), complaints.preview(id, draft.step()));
    }

    private ModelAndView take(Draft draft) {
        try {
            complaints.take(draft.complaint().id(), draft.step(), draft.submission());
            return new ModelAndView("redirect:" + draft.back());
        } catch (UnlawfulStep refusal) {
            return screen.refused(draft, refusal);
        } catch (ChangedMeanwhile | OptimisticLockingFailureException | DataIntegrityViolationException overtaken) {
            return screen.overtaken(drafts.posted(draft.complaint().id().toString(), draft.form().kind(), draft.typed()));
        }
    }
}
