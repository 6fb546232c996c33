package nl.aantafel.participatiewet.local;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.PageSlot.Place;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** With the elements of a case: on which article of which ordinance each rests. */
@Component
class LocalBasisPanel implements PageSlot {
    private final Phrases phrases;

    LocalBasisPanel(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Place place() {
        return Place.ELEMENTS;
    }

    @Override
    public String fragment() {
        return "participatiewet/panels :: lines('local', ${panel.content})";
    }

    @Override
    public @Nullable List<String> panel(ComplaintView complaint, @Nullable Step step) {
        var lines = LocalBasis.known(complaint.dossier()).stream()
                .map(looked -> phrases.say(
                        looked.isThere() ? "participatiewet.local.rests-on" : "participatiewet.local.nothing",
                        String.valueOf(looked.element().value()),
                        phrases.of(looked.subject()),
                        looked.ordinance(),
                        phrases.day(looked.heldOn())))
                .toList();
        return lines.isEmpty() ? null : lines;
    }
}
