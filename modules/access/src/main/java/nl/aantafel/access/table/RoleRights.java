package nl.aantafel.access.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Decision;

/** What one role may, ready to show: a line for every action, and situations with the same answers taken together. */
record RoleRights(String role, List<Line> lines) {

    /**
     * Situations with the same answers for an action.
     *
     * @param cells by compartment; {@code null} where the action does not come
     */
    record Line(Action action, Set<Situation> situations, boolean always, List<Cell> cells) {
        public boolean isOfOneComplaint() {
            return action.concernsOneComplaint();
        }
    }

    /** One answer. @param applies whether the action comes in this compartment at all */
    record Cell(boolean applies, boolean permits, String rule) {}

    static RoleRights of(String role, RightsTable table) {
        var lines = new ArrayList<Line>();
        for (var action : Action.values()) lines.addAll(lines(role, action, table));
        return new RoleRights(role, List.copyOf(lines));
    }

    private static List<Line> lines(String role, Action action, RightsTable table) {
        var alike = new LinkedHashMap<List<Cell>, Set<Situation>>();
        for (var situation : Situation.values()) {
            if (situation == Situation.NONE == action.concernsOneComplaint()) continue;
            var cells = Arrays.stream(Compartment.values())
                    .map(compartment -> cell(action, compartment, table.decision(role, action, situation, compartment)))
                    .toList();
            alike.computeIfAbsent(cells, _ -> EnumSet.noneOf(Situation.class)).add(situation);
        }
        return alike.entrySet().stream()
                .filter(same -> same.getKey().stream().anyMatch(Cell::permits))
                .map(same -> new Line(action, same.getValue(), alike.size() == 1, same.getKey()))
                .toList();
    }

    private static Cell cell(Action action, Compartment compartment, Decision decision) {
        return action.reaches(compartment)
                ? new Cell(true, decision.permits(), decision.rule())
                : new Cell(false, false, "");
    }
}
