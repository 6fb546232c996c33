package nl.aantafel.kernel.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dated list of requirements of propriety in {@code reference/propriety.csv} (law.md §8.1). */
public final class ProprietyRequirements {
    private static final String FILE = "/reference/propriety.csv";
    private static final List<ProprietyRequirement> ALL = read();

    private ProprietyRequirements() {}

    /** Those that can be chosen on a day, in the order of the list. */
    public static List<ProprietyRequirement> on(LocalDate day) {
        return ALL.stream().filter(requirement -> requirement.isOn(day)).toList();
    }

    /** Those that often fit with these themes; only ever shown, never chosen for somebody. */
    public static List<ProprietyRequirement> suggestedFor(Set<String> themes, LocalDate day) {
        return on(day).stream()
                .filter(requirement -> requirement.themes().stream().anyMatch(themes::contains))
                .toList();
    }

    private static List<ProprietyRequirement> read() {
        var file = Objects.requireNonNull(ProprietyRequirements.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> requirement(line.split(";", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ProprietyRequirement requirement(String[] cells) {
        return new ProprietyRequirement(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                LocalDate.parse(cells[3]),
                day(cells[4]),
                set(cells[5]));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isBlank() ? null : LocalDate.parse(cell);
    }

    private static Set<String> set(String cell) {
        return Stream.of(cell.split(",")).filter(not(String::isBlank)).collect(Collectors.toUnmodifiableSet());
    }
}
