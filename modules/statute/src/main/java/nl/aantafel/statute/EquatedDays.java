package nl.aantafel.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Days equated with a holiday by royal decree (Atw 3 lid 3), each with its decree. Data, not code: a new decree is a new
 * set. A year without a single day has no decree loaded, and deadlines that touch it are provisional.
 */
public record EquatedDays(Map<LocalDate, String> decrees) {
    private static final String BUNDLED = "/statute/equated-days.csv";

    public EquatedDays {
        decrees = Map.copyOf(decrees);
    }

    /** The days known when this program was built. */
    public static EquatedDays bundled() {
        try (InputStream file = EquatedDays.class.getResourceAsStream(BUNDLED)) {
            if (file == null) throw new IllegalStateException(BUNDLED + " is missing");
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads lines {@code 2026-05-15,KB ...} below one heading line.
     *
     * @throws IllegalArgumentException when a line lacks its decree or names a day twice
     * @throws java.time.format.DateTimeParseException when a line does not start with a day
     */
    public static EquatedDays parse(String csv) {
        var rows = csv.lines().skip(1).filter(line -> !line.isBlank()).map(EquatedDays::columns);
        try {
            return new EquatedDays(
                    rows.collect(Collectors.toMap(columns -> LocalDate.parse(columns.getFirst()), List::getLast)));
        } catch (IllegalStateException twice) {
            throw new IllegalArgumentException("A day is equated once", twice);
        }
    }

    /** This set and one more day. */
    public EquatedDays with(LocalDate day, String decree) {
        var more = new HashMap<>(decrees);
        more.put(day, decree);
        return new EquatedDays(more);
    }

    public Optional<String> decreeOf(LocalDate day) {
        return Optional.ofNullable(decrees.get(day));
    }

    /** Whether a decree for this year is loaded. */
    public boolean isKnown(int year) {
        return decrees.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    private static List<String> columns(String line) {
        var columns = List.of(line.strip().split(",", 2));
        if (columns.size() < 2 || columns.getLast().isBlank())
            throw new IllegalArgumentException("An equated day names its decree: " + line);
        return columns;
    }
}
