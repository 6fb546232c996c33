package nl.aantafel.statute;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in Dutch words, for letters, pages and the reasons of a deadline. */
public final class DutchDay {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", DUTCH);

    private DutchDay() {}

    /** {@code dinsdag 28 april 2026}. */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** {@code 28 april 2026}. */
    public static String withoutWeekday(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code dinsdag}. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }
}
