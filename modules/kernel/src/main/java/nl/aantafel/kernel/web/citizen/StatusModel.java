package nl.aantafel.kernel.web.citizen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the status page, with the panels that other modules add to it. */
@Component
final class StatusModel {
    private static final String VIEW = "kernel/citizen/mijn-klacht";
    private static final Set<String> DONE = Set.of("bericht", "oneens", "gesprek", "afspraak", "stoppen");
    private final StatusSheets sheets;
    private final List<PageSlot> slots;
    private final Wording words;

    StatusModel(StatusSheets sheets, List<PageSlot> slots, Wording words) {
        this.sheets = sheets;
        this.slots = slots;
        this.words = words;
    }

    /** A panel of another module with the fragment that shows it. */
    record Shown(String fragment, @Nullable Object panel) {}

    StatusSheet sheet(ComplaintView view) {
        return sheets.of(view);
    }

    /** @param done what was just done; anything unknown is nothing */
    String fill(Model model, ComplaintView view, String done) {
        model.addAttribute("sheet", sheets.of(view)).addAttribute("slots", panels(view));
        model.addAttribute("errors", Map.of()).addAttribute("typed", "").addAttribute("form", "");
        if (DONE.contains(done)) model.addAttribute("done", done);
        return VIEW;
    }

    /** The page again with what was typed, and what is wrong with it. */
    String wrong(Model model, ComplaintView view, String form, String typed) {
        var error = typed.isBlank()
                ? words.say("status.fout.leeg")
                : words.say("melden.fout.lang", IntakeLimits.STORY);
        fill(model, view, "");
        model.addAttribute("errors", Map.of(form, error)).addAttribute("typed", typed).addAttribute("form", form);
        return VIEW;
    }

    boolean isGood(String text) {
        return !text.isBlank() && IntakeLimits.length(text) <= IntakeLimits.STORY;
    }

    private List<Shown> panels(ComplaintView view) {
        return slots.stream()
                .filter(slot -> slot.place() == PageSlot.Place.STATUS)
                .map(slot -> new Shown(slot.fragment(), slot.panel(view, null)))
                .filter(shown -> Objects.nonNull(shown.panel()))
                .toList();
    }
}
