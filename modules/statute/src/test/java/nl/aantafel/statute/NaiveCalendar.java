package nl.aantafel.statute;

import java.time.LocalDate;
import java.util.Set;

/**
 * The calendar written a second time, as plainly as possible, so that one slip cannot hide in both. Easter comes from
 * the epact here, not from the method of the program; the equated days are typed again.
 */
final class NaiveCalendar {
    private static final Set<String> EQUATED = Set.of(
            "2023-04-28",
            "2023-05-19",
            "2024-05-10",
            "2024-12-27",
            "2025-05-30",
            "2026-01-02",
            "2026-05-15",
            "2027-05-07",
            "2028-04-28",
            "2028-05-26");

    private NaiveCalendar() {}

    static boolean off(LocalDate day) {
        return day.getDayOfWeek().getValue() >= 6
                || holidays(day.getYear()).contains(day)
                || EQUATED.contains(day.toString());
    }

    static LocalDate roll(LocalDate day) {
        var result = day;
        while (off(result)) result = result.plusDays(1);
        return result;
    }

    static LocalDate dueAfterWeeks(LocalDate start, int weeks) {
        return roll(start.plusDays(7L * weeks));
    }

    /** Rolls a short term until it holds two working days. */
    static LocalDate dueAfterDays(LocalDate start, int days) {
        var end = roll(start.plusDays(days));
        while (days >= 3 && workingDays(start, end) < 2) end = roll(end.plusDays(1));
        return end;
    }

    private static long workingDays(LocalDate start, LocalDate end) {
        var count = 0;
        for (var day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) if (!off(day)) count++;
        return count;
    }

    private static Set<LocalDate> holidays(int year) {
        var easter = easter(year);
        var kingsDay = LocalDate.of(year, 4, 27);
        if (kingsDay.getDayOfWeek().getValue() == 7) kingsDay = LocalDate.of(year, 4, 26);
        return Set.of(
                LocalDate.of(year, 1, 1),
                easter.minusDays(2),
                easter.plusDays(1),
                kingsDay,
                LocalDate.of(year, 5, 5),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26));
    }

    /** The Sunday after the paschal full moon, by golden number and epact (good for 1900 to 2199). */
    private static LocalDate easter(int year) {
        var moon = (24 + 19 * (year % 19)) % 30;
        if (moon == 29 || moon == 28 && year % 19 > 10) moon--;
        var day = LocalDate.of(year, 3, 21).plusDays(moon + 1);
        while (day.getDayOfWeek().getValue() != 7) day = day.plusDays(1);
        return day;
    }
}
