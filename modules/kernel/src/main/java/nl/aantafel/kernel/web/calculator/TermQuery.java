package nl.aantafel.kernel.web.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.aantafel.shell.DutchDateParser;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the calculator.
 *
 * @param received day on which a complaint was received
 * @param announced day on which a decision was announced (Awb 3:41)
 * @param adviser whether a person or committee advises (Awb 9:13)
 */
record TermQuery(@Nullable LocalDate received, @Nullable LocalDate announced, boolean adviser) {
    static final String RECEIVED = "ontvangen";
    static final String ANNOUNCED = "bekendgemaakt";
    static final String ADVISER = "adviseur";

    private static final Set<String> KNOWN = Set.of(RECEIVED, ANNOUNCED, ADVISER);
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** As a program asks: every parameter known, at most once, days as {@code 2026-03-16}. @throws BadTermQuery */
    static TermQuery strict(Map<String, List<String>> given) {
        for (var name : given.keySet()) if (!KNOWN.contains(name)) throw new BadTermQuery(name, "unknown");
        for (var name : given.keySet())
            if (given.getOrDefault(name, List.of()).size() > 1) throw new BadTermQuery(name, "repeated");
        return of(name -> given.getOrDefault(name, List.of("")).getFirst(), true);
    }

    /** As people type it. @throws BadTermQuery */
    static TermQuery lenient(Map<String, String> typed) {
        return of(name -> typed.getOrDefault(name, ""), false);
    }

    private static TermQuery of(Function<String, String> values, boolean strict) {
        var received = day(RECEIVED, values.apply(RECEIVED), strict);
        var announced = day(ANNOUNCED, values.apply(ANNOUNCED), strict);
        var adviser = truth(values.apply(ADVISER));
        if (received == null && announced == null) throw new BadTermQuery(RECEIVED, "nothing");
        return new TermQuery(received, announced, adviser);
    }

    private static @Nullable LocalDate day(String name, String text, boolean strict) {
        if (text.isBlank()) return null;
        if (strict && !ISO.matcher(text).matches()) throw new BadTermQuery(name, "date");
        var day = DutchDateParser.parse(text).orElseThrow(() -> new BadTermQuery(name, strict ? "impossible" : "day"));
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) throw new BadTermQuery(name, "years");
        return day;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new BadTermQuery(ADVISER, "truth");
        };
    }
}
