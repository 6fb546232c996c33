package nl.aantafel.participatiewet.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.participatiewet.giving.Giving;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds from one day until another; what a law no longer says still counts for what happened then. Text:
 * {@code participatiewet.text.<key>}.
 *
 * @param until last day on which it held; {@code null} while it holds
 */
record DatedText(String key, LocalDate from, @Nullable LocalDate until) {
    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final LocalDate FIRST_PHASE = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_PHASE = Giving.TAKING_PART;
    private static final LocalDate LANGUAGE = LocalDate.of(2016, 1, 1);

    /** Adopted in October 2025: a first phase on 1 January 2026, a year of grace, the rest on 1 January 2027. */
    static final List<DatedText> ALL = List.of(
            new DatedText("gifts-by-ordinance", START, FIRST_PHASE.minusDays(1)),
            new DatedText("application-at-once", FIRST_PHASE, null),
            new DatedText("gifts-and-care", FIRST_PHASE, null),
            new DatedText("grace", FIRST_PHASE, LAST_PHASE.minusDays(1)),
            new DatedText("duty-of-return", START, LAST_PHASE.minusDays(1)),
            new DatedText("taking-part", LAST_PHASE, null),
            new DatedText("buffer", LAST_PHASE, null),
            new DatedText("language", LANGUAGE, null));

    boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** What held on a day, in the order of the list. */
    static Stream<DatedText> on(LocalDate day) {
        return ALL.stream().filter(text -> text.heldOn(day));
    }
}
