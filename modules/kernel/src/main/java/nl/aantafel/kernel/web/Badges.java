package nl.aantafel.kernel.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words how much is left of a term. Late means: later than the law allows. */
@Component
public class Badges {
    private static final int SOON = 7;
    private final Phrases phrases;

    Badges(Phrases phrases) {
        this.phrases = phrases;
    }

    /** @param due last day of the handling; {@code null} when no term runs */
    public Badge of(@Nullable LocalDate due, boolean isOpen, boolean isWaiting, LocalDate today) {
        if (!isOpen) return new Badge("ok", phrases.say("term.closed"));
        if (due == null) return new Badge("paused", phrases.say("term.none"));
        long left = ChronoUnit.DAYS.between(today, due);
        if (left >= 0 && isWaiting) return new Badge("paused", phrases.say("term.waiting", left));
        return new Badge(left < 0 ? "late" : left <= SOON ? "soon" : "ok", left < 0 ? late(-left) : left(left));
    }

    private String late(long days) {
        return days == 1 ? phrases.say("term.late.one") : phrases.say("term.late", days);
    }

    private String left(long days) {
        if (days == 0) return phrases.say("term.today");
        return days == 1 ? phrases.say("term.tomorrow") : phrases.say("term.left", days);
    }
}
