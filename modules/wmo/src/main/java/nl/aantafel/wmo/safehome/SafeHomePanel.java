package nl.aantafel.wmo.safehome;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.PageSlot.Place;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the overview of a case that Veilig Thuis handles: who keeps an eye on a serious situation, and the yearly report. */
@Component
class SafeHomePanel implements PageSlot {
    private final Phrases phrases;

    SafeHomePanel(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "wmo/panels :: safehome(${panel.content})";
    }

    @Override
    public @Nullable List<String> panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        var situations = SafeHomeDuties.open(dossier)
                .map(open -> phrases.say("wmo.safe-home.situation", open.owner(), phrases.day(open.lookOn())));
        var reports = new SafeHomeDuties()
                .clocks(dossier, complaint.circumstances()).stream()
                        .filter(Clock::isRunning)
                        .map(clock -> clock.deadline().lastDay())
                        .map(last -> phrases.say(
                                "wmo.safe-home.report",
                                String.valueOf(last.getYear() - 1),
                                phrases.day(last.plusDays(1)),
                                String.valueOf(last.getYear())));
        var lines = Stream.concat(situations, reports).toList();
        return lines.isEmpty() ? null : lines;
    }
}
