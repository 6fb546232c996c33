package nl.aantafel.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date the way people write it: {@code 16-3-2026}, {@code 16/03/2026}, {@code 16 maart 2026},
 * {@code maandag 16 mrt. 2026}, {@code 16 March 2026} or {@code 2026-03-16}. A year has four digits: a shorter one is
 * refused, not guessed. A day that does not exist is refused, not moved.
 */
public final class DutchDateParser {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}+)\\.?,?[\\s-]+(\\d{4})");
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("jan(uari|uary)?"),
            Pattern.compile("feb(ruari|ruary|r)?"),
            Pattern.compile("m(aart|rt|arch|ar)"),
            Pattern.compile("apr(il)?"),
            Pattern.compile("m(ei|ay)"),
            Pattern.compile("jun[ie]?"),
            Pattern.compile("jul[iy]?"),
            Pattern.compile("aug(ustus|ust)?"),
            Pattern.compile("sept?(ember)?"),
            Pattern.compile("o[kc]t(ober)?"),
            Pattern.compile("nov(ember)?"),
            Pattern.compile("de[ck](ember)?"));

    private DutchDateParser() {}

    /** The date that was written, or nothing when it is empty or no date. */
    public static Optional<LocalDate> parse(@Nullable String text) {
        if (text == null) return Optional.empty();
        String written = text.strip().toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) return date(iso.group(1), number(iso.group(2)), iso.group(3));
        Matcher numbers = NUMBERS.matcher(written);
        if (numbers.matches()) return date(numbers.group(3), number(numbers.group(2)), numbers.group(1));
        Matcher words = WORDS.matcher(written);
        if (words.matches()) return date(words.group(3), month(words.group(2)), words.group(1));
        return Optional.empty();
    }

    private static int month(String name) {
        for (int month = 1; month <= 12; month++)
            if (MONTHS.get(month - 1).matcher(name).matches()) return month;
        return 0;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
