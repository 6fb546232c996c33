package nl.aantafel.participatiewet.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    BalancePanel(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Place place() {
        return Place.ELEMENTS;
    }

    @Override
    public String fragment() {
        return "participatiewet/panels :: lines('then', ${panel.content})";
    }

    @Override
    public @Nullable List<String> panel(ComplaintView complaint, @Nullable Step step) {
        var lines = LawOfThatDay.days(complaint.dossier()).flatMap(this::lines).toList();
        return lines.isEmpty() ? null : lines;
    }

    private Stream<String> lines(LocalDate day) {
        return DatedText.on(day)
                .map(text -> phrases.say(
                        "participatiewet.then.line",
                        phrases.day(day),
                        phrases.say("participatiewet.text." + text.key())));
    }
}
