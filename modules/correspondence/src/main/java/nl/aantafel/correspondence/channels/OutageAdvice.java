package nl.aantafel.correspondence.channels;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.electronic.Leniency;
import nl.aantafel.kernel.awb.electronic.Leniency.Suggestion;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.statute.DutchDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the case page: a term of the citizen ended around an outage; somebody must decide what that means (Awb 2:21 to 2:23). */
@Component
class OutageAdvice implements PageSlot {
    private final Outages outages;

    OutageAdvice(Outages outages) {
        this.outages = outages;
    }

    /** Keys of messages, and the last day of the term. */
    record Line(String term, String cause, String day) {
        static Line of(Suggestion suggestion) {
            return new Line(
                    "enum.MissedTerm." + suggestion.term(),
                    "enum.OverrunCause." + suggestion.cause(),
                    DutchDay.withoutWeekday(suggestion.lastDay()));
        }
    }

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "correspondence/delivery :: outages(${panel.content})";
    }

    @Override
    public @Nullable List<Line> panel(ComplaintView complaint, @Nullable Step step) {
        var known = outages.all().stream().map(Outages.Entry::outage).toList();
        var lines = Leniency.suggestions(complaint.dossier(), complaint.clocks(), known).stream()
                .map(Line::of)
                .toList();
        return lines.isEmpty() ? null : lines;
    }
}
