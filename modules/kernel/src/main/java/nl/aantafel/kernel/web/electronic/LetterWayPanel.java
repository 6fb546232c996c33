package nl.aantafel.kernel.web.electronic;

import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.electronic.LetterWays;
import nl.aantafel.kernel.awb.electronic.SpecialCategories;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the case page, with the documents: which way letters to the citizen go, and since when. */
@Component
class LetterWayPanel implements PageSlot {
    private final Phrases phrases;

    LetterWayPanel(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What stands on the panel. @param health letters likely speak of health, so e-mails hold nothing personal */
    record Shown(String way, String since, boolean health) {}

    @Override
    public Place place() {
        return Place.CASE;
    }

    @Override
    public String fragment() {
        return "kernel/electronic :: staff(${panel.content})";
    }

    @Override
    public Shown panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        var since = dossier.last(ChannelChosen.class)
                .map(chosen -> phrases.say("panel.way.chosen", phrases.day(chosen.on())))
                .orElseGet(() -> phrases.say("panel.way.assumed"));
        return new Shown(phrases.of(LetterWays.next(dossier)), since, SpecialCategories.areLikely(dossier));
    }
}
