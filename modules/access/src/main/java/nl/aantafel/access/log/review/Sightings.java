package nl.aantafel.access.log.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.KnownCases;
import nl.aantafel.access.log.Entry;
import nl.aantafel.access.log.LogBook;
import nl.aantafel.access.log.reading.Colleagues;
import nl.aantafel.access.log.reading.Colleagues.Colleague;
import org.springframework.stereotype.Component;

/** Gathers the looks of a week with what the rules must know; four questions to the database, however busy it was. */
@Component
record Sightings(LogBook book, KnownCases cases, Colleagues colleagues) {

    Week week(LocalDate monday) {
        var from = monday.atStartOfDay(Week.HERE).toOffsetDateTime();
        var until = monday.plusWeeks(1).atStartOfDay(Week.HERE).toOffsetDateTime();
        var lines = book.between(from, until);
        var ids = lines.stream()
                .map(line -> line.look().complaint())
                .filter(Objects::nonNull)
                .collect(Collectors.<UUID>toSet());
        return new Week(monday, lines, cases.of(ids), surnames(lines));
    }

    private Map<String, String> surnames(List<Entry> lines) {
        return colleagues.of(lines.stream().map(Entry::account).toList()).values().stream()
                .collect(Collectors.toMap(Colleague::username, Sightings::surname));
    }

    private static String surname(Colleague one) {
        var words = one.name().strip().toLowerCase(Locale.ROOT).split("\\s+");
        return words[words.length - 1];
    }
}
