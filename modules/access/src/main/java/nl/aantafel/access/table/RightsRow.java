package nl.aantafel.access.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Decision;
import nl.aantafel.access.Decision.Deny;
import nl.aantafel.access.Decision.Permit;

/** One row of the table of rights. @param cells what it decides, by compartment; it says nothing of the others */
record RightsRow(Set<String> who, Set<String> actions, Set<String> situations, Map<Compartment, Decision> cells) {
    private static final int FIRST_CELL = 4;
    private static final String ANY = "any";
    private static final Set<String> NO_STAFF = Set.of("citizen", "citizen_of_another", "program", "anonymous");

    static RightsRow of(String line, List<Compartment> columns) {
        var parts = line.split("\\|", -1);
        var rule = parts[3].strip();
        var cells = new EnumMap<Compartment, Decision>(Compartment.class);
        for (int i = 0; i < columns.size(); i++)
            decision(FIRST_CELL + i < parts.length ? parts[FIRST_CELL + i].strip() : "", rule)
                    .ifPresent(put(cells, columns.get(i)));
        return new RightsRow(words(parts[0]), words(parts[1]), words(parts[2]), cells);
    }

    private static java.util.function.Consumer<Decision> put(Map<Compartment, Decision> cells, Compartment column) {
        return decision -> cells.put(column, decision);
    }

    private static Optional<Decision> decision(String sign, String rule) {
        return switch (sign) {
            case "+" -> Optional.of(new Permit(rule));
            case "-" -> Optional.of(new Deny(rule));
            case "" -> Optional.empty();
            default -> throw new IllegalArgumentException("Geen teken van de rechtentabel: " + sign);
        };
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    boolean isAbout(String asker, Action action, Situation situation) {
        return isOf(asker)
                && (actions.contains(ANY)
                        || actions.contains(action.name())
                        || actions.contains("case") && action.concernsOneComplaint())
                && (situations.contains(ANY) || situations.contains(situation.written()));
    }

    private boolean isOf(String asker) {
        return who.contains(asker) || who.contains("staff") && !NO_STAFF.contains(asker);
    }

    Optional<Decision> on(Compartment compartment) {
        return Optional.ofNullable(cells.get(compartment));
    }
}
