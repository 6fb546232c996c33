package nl.aantafel.kernel.web.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.UnlawfulStep;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Clause;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Fact;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The step page in each of its states: to fill in, to correct, refused, looked at beforehand, overtaken. */
@Component
class StepScreen {
    private final Phrases phrases;
    private final StepWords words;
    private final List<PageSlot> slots;

    StepScreen(Phrases phrases, StepWords words, List<PageSlot> slots) {
        this.phrases = phrases;
        this.words = words;
        this.slots = slots;
    }

    /** One thing the law says against the step. */
    record Refusal(String sentence, String instead, String article) {}

    ModelAndView toFillIn(Draft draft) {
        return page(draft, HttpStatus.OK);
    }

    ModelAndView toCorrect(Draft draft) {
        return page(draft, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView refused(Draft draft, UnlawfulStep refusal) {
        return page(draft, HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(against(refusal.breaches()));
    }

    /** Everything that others added since this form was opened; what was typed is still there. */
    ModelAndView overtaken(Draft draft) {
        var dossier = draft.complaint().dossier();
        var added = dossier.history().stream()
                .skip(Math.max(0, draft.seen()))
                .map(recorded -> words.event(recorded, dossier, Map.of()))
                .toList();
        return page(draft, HttpStatus.CONFLICT).addObject("meanwhile", added);
    }

    ModelAndView lookedAt(Draft draft, List<Breach> breaches, ComplaintView after) {
        var step = draft.step();
        var panels = slots.stream().flatMap(slot -> slot.onStepPage(step, after).stream()).toList();
        return page(draft, HttpStatus.OK)
                .addAllObjects(against(breaches))
                .addObject("facts", words.facts(step, after.dossier()))
                .addObject("changes", changes(draft.complaint(), after))
                .addObject("panels", panels);
    }

    private ModelAndView page(Draft draft, HttpStatus status) {
        var errors = errors(draft);
        var asking = new Asking(draft.typed(), draft.choices(), draft.bound().errors(), phrases);
        return new ModelAndView("kernel/step", status)
                .addObject("complaint", draft.complaint())
                .addObject("kind", draft.form().kind())
                .addObject("article", article(draft))
                .addObject("isPossible", isPossible(draft))
                .addObject("asked", asking.all(draft.form().fields()))
                .addObject("errors", errors)
                .addObject("key", draft.typed().first(Draft.KEY))
                .addObject("back", draft.typed().first("terug"))
                .addObject("reason", draft.typed().raw(Draft.REASON));
    }

    private Map<String, String> errors(Draft draft) {
        var errors = new LinkedHashMap<String, String>();
        draft.bound().errors().forEach((path, key) -> errors.put(path, phrases.say(key, label(draft, path))));
        return errors;
    }

    private String label(Draft draft, String path) {
        return labels(draft.form().fields()).getOrDefault(path, path);
    }

    private Map<String, String> labels(List<StepField> fields) {
        var labels = new LinkedHashMap<String, String>();
        for (var field : fields) {
            if (!(field instanceof StepField.Own)) labels.put(field.path(), phrases.say(field.at().label()));
            if (field instanceof StepField.Group group) labels.putAll(labels(group.parts()));
        }
        return labels;
    }

    private static String article(Draft draft) {
        return clause(draft).map(clause -> clause.article().toString()).orElse("");
    }

    private static boolean isPossible(Draft draft) {
        var stage = draft.complaint().dossier().stage();
        return clause(draft).filter(clause -> clause.during().contains(stage)).isPresent();
    }

    private static Optional<Clause<?>> clause(Draft draft) {
        return draft.complaint().procedure().clauses().stream()
                .filter(clause -> clause.kind() == draft.form().type())
                .findFirst();
    }

    private Map<String, Object> against(List<Breach> breaches) {
        var refusals = breaches.stream().map(this::refusal).toList();
        return Map.of("refusals", refusals, "isOnlyWarned", breaches.stream().noneMatch(Breach::refuses));
    }

    private Refusal refusal(Breach breach) {
        var key = "breach." + breach.rule();
        return new Refusal(phrases.say(key), phrases.maybe(key + ".instead"), breach.article().toString());
    }

    /** The terms that this step makes, moves or stops. */
    private List<Fact> changes(ComplaintView before, ComplaintView after) {
        return after.clocks().stream()
                .filter(clock -> !before.clocks().contains(clock))
                .map(this::change)
                .toList();
    }

    private Fact change(Clock clock) {
        var name = phrases.say("clock." + clock.id());
        if (!clock.isRunning()) return new Fact(name, phrases.say("clock.stopped", phrases.day(Objects.requireNonNull(clock.stoppedOn()))));
        return new Fact(name, phrases.say("clock.until", phrases.day(clock.deadline().lastDay()), String.join("; ", clock.deadline().because())));
    }
}
