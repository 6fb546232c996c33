package nl.aantafel.kernel.web.casefile;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** While people talk: until when the citizen can object, and that talking does not stop that term (report p. 47). */
@Component
class ObjectionBanner implements PageSlot {
    private final Phrases phrases;

    ObjectionBanner(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "kernel/decisions :: banner(${panel.content})";
    }

    @Override
    public @Nullable List<String> panel(ComplaintView complaint, @Nullable Step step) {
        var warnings = Objecting.guardedUntil(
                        complaint.dossier(), complaint.circumstances().calendar(), complaint.today())
                .map(last -> phrases.say("guard.banner", phrases.day(last)))
                .toList();
        return warnings.isEmpty() ? null : warnings;
    }
}
