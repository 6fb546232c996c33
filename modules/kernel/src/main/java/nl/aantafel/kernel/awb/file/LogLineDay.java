package nl.aantafel.kernel.awb.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day with which a line of a logbook begins: {@code 3-4-2026} or {@code 2026-04-03}. */
final class LogLineDay {
    private static final Pattern DUTCH = Pattern.compile("^(\\d{1,2})-(\\d{1,2})-(\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})\\b");

    private LogLineDay() {}

    /** Nothing where the line begins otherwise, or with a day that no calendar has. */
    static Optional<LocalDate> of(String line) {
        var dutch = DUTCH.matcher(line);
        if (dutch.find()) return day(dutch, 3, 1);
        var iso = ISO.matcher(line);
        return iso.find() ? day(iso, 1, 3) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts, int year, int day) {
        try {
            return Optional.of(LocalDate.of(number(parts, year), number(parts, 2), number(parts, day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
