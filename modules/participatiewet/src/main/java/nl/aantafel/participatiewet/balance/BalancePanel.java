package nl.aantafel.participatiewet.balance;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.kernel.web.PageSlot.Place;
import nl.aantafel.kernel.web.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** With the elements of a case: the law as it stood on the day of the conduct. */
@Component
class BalancePanel implements PageSlot {
    private final Phrases phrases;

    /** One day and the texts that held on it. */
    record Day(String heading, List<String> texts) {}

    BalancePanel(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Place place() {
        return Place.ELEMENTS;
    }

    @Override
    public String fragment() {
        return "participatiewet/panels :: then(${panel.content})";
    }

    @Override
    public @Nullable List<Day> panel(ComplaintView complaint, @Nullable Step step) {
        var days = LawOfThatDay.days(complaint.dossier())
                .map(this::day)
                .filter(day -> !day.texts().isEmpty())
                .toList();
        return days.isEmpty() ? null : days;
    }

    private Day day(LocalDate day) {
        return new Day(
                phrases.say("participatiewet.then.day", phrases.day(day)),
                LawOfThatDay.keys(day).stream()
                        .map(key -> phrases.say("participatiewet.text." + key))
                        .toList());
    }
}
