package nl.aantafel.access.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Decision;
import nl.aantafel.access.Decision.Deny;
import nl.aantafel.access.Role;

/** {@code rights.csv}: who may do what, as people read it. The first row that decides a cell counts. */
public final class RightsTable {
    private static final int BEFORE_CELLS = 4;
    private static final List<String> OTHERS =
            List.of("no_role", "citizen", "citizen_of_another", "program", "anonymous");
    private final List<RightsRow> rows;

    private RightsTable(List<RightsRow> rows) {
        this.rows = rows;
    }

    public static RightsTable read() {
        try (var file = RightsTable.class.getResourceAsStream("rights.csv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return of(text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RightsTable of(List<String> lines) {
        var columns = Arrays.stream(lines.getFirst().split("\\|"))
                .skip(BEFORE_CELLS)
                .map(String::strip)
                .map(Compartment::valueOf)
                .toList();
        return new RightsTable(
                lines.stream().skip(1).map(line -> RightsRow.of(line, columns)).toList());
    }

    /** Everyone the table speaks of: the roles, and those without one. */
    public static List<String> askers() {
        var roles = Arrays.stream(Role.values()).map(role -> role.name().toLowerCase(Locale.ROOT));
        return Stream.concat(roles, OTHERS.stream()).toList();
    }

    public Decision decision(String asker, Action action, Situation situation, Compartment compartment) {
        return rows.stream()
                .filter(row -> row.isAbout(asker, action, situation))
                .map(row -> row.on(compartment))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Deny("no-role-grants-it"));
    }
}
