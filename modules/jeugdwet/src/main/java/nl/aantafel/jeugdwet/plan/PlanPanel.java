package nl.aantafel.jeugdwet.plan;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The step plan on the overview of a youth case. */
@Component
class PlanPanel implements PageSlot {

    /** @param done how many steps are done or left out */
    record Shown(long done, List<Row> rows) {}

    /** @param kind simple name of the kind of step that does it */
    record Row(String item, String state, String reason, String kind) {
        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "jeugdwet/panels :: plan(${panel.content})";
    }

    @Override
    public @Nullable Shown panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        var isYouth =
                dossier.elements().stream().anyMatch(element -> element.laws().contains("jeugdwet"));
        if (!isYouth || dossier.isClosed()) return null;
        var rows = StepPlan.of(dossier).stream().map(PlanPanel::row).toList();
        return new Shown(rows.stream().filter(row -> !row.isOpen()).count(), rows);
    }

    private static Row row(StepPlan.Line line) {
        return new Row(
                line.item().name(),
                line.state().name(),
                line.reason(),
                line.item().step().getSimpleName());
    }
}
