package nl.aantafel.access.log.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.glass.GlassScreen;
import nl.aantafel.access.log.check.LogCheck;
import nl.aantafel.access.log.check.LogChecks.Check;
import nl.aantafel.access.log.reading.LookWords;
import nl.aantafel.access.log.review.Reviews.Outcome;
import nl.aantafel.shell.View.Choice;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The weekly list and the state of the chain on one page. */
@Component
class ReviewScreen {
    private static final Locale DUTCH = Locale.of("nl");
    private static final int CHECKS = 5;

    private final WeeklyReview review;
    private final ReviewPeople people;
    private final LogCheck check;
    private final LookWords words;
    private final GlassScreen glass;

    ReviewScreen(WeeklyReview review, ReviewPeople people, LogCheck check, LookWords words, GlassScreen glass) {
        this.review = review;
        this.people = people;
        this.check = check;
        this.words = words;
        this.glass = glass;
    }

    /** @param key of the texts; @param at the moment in words */
    record Checked(String key, String at, long number, boolean isSound) {}

    ModelAndView of(LocalDate monday, Staff reader) {
        var items = review.of(monday, reader);
        return new ModelAndView("access/review")
                .addObject("week", monday)
                .addObject("weekText", LookWords.day(monday, DUTCH))
                .addObject("weekEnd", LookWords.day(monday.plusDays(6), DUTCH))
                .addObject("before", monday.minusWeeks(1))
                .addObject("after", monday.isBefore(review.thisWeek()) ? monday.plusWeeks(1) : null)
                .addObject(
                        "open",
                        items.stream().filter(item -> item.review() == null).count())
                .addObject("cards", people.cards(items))
                .addObject("glass", glass.waiting(reader))
                .addObject("outcomes", outcomes())
                .addObject("checks", checks());
    }

    private List<Choice> outcomes() {
        return List.of(Outcome.values()).stream()
                .map(outcome -> new Choice(outcome.name(), words.say("review.outcome." + outcome.name(), DUTCH)))
                .toList();
    }

    private List<Checked> checks() {
        return check.latest(CHECKS).stream().map(ReviewScreen::checked).toList();
    }

    private static Checked checked(Check one) {
        var fault = one.fault();
        return new Checked(
                "check." + (fault == null ? "sound" : fault.name()),
                LookWords.moment(one.at(), DUTCH),
                one.head().number(),
                fault == null);
    }
}
