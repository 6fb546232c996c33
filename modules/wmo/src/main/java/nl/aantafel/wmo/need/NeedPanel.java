package nl.aantafel.wmo.need;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the overview of a case: since when the six weeks run when nobody has begun to investigate (S-065). */
@Component
class NeedPanel implements PageSlot {
    private final Phrases phrases;

    NeedPanel(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "wmo/panels :: needs(${panel.content})";
    }

    @Override
    public @Nullable List<String> panel(ComplaintView complaint, @Nullable Step step) {
        var lines = Needs.lastOfEach(complaint.dossier())
                .filter(need -> need.startedOn() == null && !complaint.dossier().isClosed())
                .map(need -> phrases.say(
                        "wmo.need.not-started",
                        phrases.day(need.reportedOn()),
                        phrases.day(
                                Needs.sixWeeks(need, complaint.circumstances().calendar())
                                        .lastDay())))
                .toList();
        return lines.isEmpty() ? null : lines;
    }
}
