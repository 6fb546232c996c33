package nl.aantafel.kernel.web.citizen;

import java.util.Map;
import java.util.Set;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Panels;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the status page, with the panels that other modules add to it. */
@Component
final class StatusModel {
    private static final String VIEW = "kernel/citizen/mijn-klacht";
    private static final Set<String> DONE = Set.of(
            "bericht",
            "oneens",
            "gesprek",
            "afspraak",
            "afspraak-niet",
            "vraag",
            "vertrouwen",
            "schade",
            "tafel",
            "tafel-niet",
            "gesprekken",
            "stoppen",
            "anders",
            "meenemen",
            "neutraal",
            "gevolgen",
            "aanbieder",
            "eerlijk",
            "besluit",
            "bezwaar",
            "brieven");
    private final StatusSheets sheets;
    private final Panels panels;
    private final Wording words;

    StatusModel(StatusSheets sheets, Panels panels, Wording words) {
        this.sheets = sheets;
        this.panels = panels;
        this.words = words;
    }

    StatusSheet sheet(ComplaintView view) {
        return sheets.of(view);
    }

    /** @param done what was just done; anything unknown is nothing */
    String fill(Model model, ComplaintView view, String done) {
        model.addAttribute("sheet", sheets.of(view))
                .addAttribute("slots", panels.at(PageSlot.Place.STATUS, view, null))
                .addAttribute("ombudsmanSlots", panels.at(PageSlot.Place.OMBUDSMAN, view, null));
        model.addAttribute("errors", Map.of()).addAttribute("typed", "").addAttribute("form", "");
        if (DONE.contains(done)) model.addAttribute("done", done);
        return VIEW;
    }

    /** The page again with what was typed, and what is wrong with it. */
    String wrong(Model model, ComplaintView view, String form, String typed) {
        var error = typed.isBlank() ? words.say("status.fout.leeg") : words.say("melden.fout.lang", IntakeLimits.STORY);
        fill(model, view, "");
        model.addAttribute("errors", Map.of(form, error))
                .addAttribute("typed", typed)
                .addAttribute("form", form);
        return VIEW;
    }

    /** The page again; one field of it was not right. */
    String refuse(Model model, ComplaintView view, String field, String error) {
        fill(model, view, "");
        model.addAttribute("errors", Map.of(field, error));
        return VIEW;
    }

    boolean isGood(String text) {
        return !text.isBlank() && IntakeLimits.length(text) <= IntakeLimits.STORY;
    }
}
