package nl.aantafel.jeugdwet.plan;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.LawPart;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The step plan: what is done, what is left out and why, and what is still open. Read from the facts, ticked by nobody. */
public final class StepPlan implements LawPart {

    /** How far a step of the plan is. */
    enum State {
        DONE,
        LEFT_OUT,
        OPEN
    }

    /** A line of the plan. @param reason why it was left out; blank otherwise */
    record Line(PlanItem item, State state, String reason) {}

    @Override
    public Procedure refine(Procedure general, Circumstances circumstances) {
        return general.step(
                PlanItemLeftOut.class,
                Article.of(Statute.JEUGDWET, "2.1"),
                Phases.OPEN,
                new LeavingOutHasAReason(),
                new LawAsksForIt());
    }

    @Override
    public List<Class<? extends SectoralStep>> steps() {
        return List.of(PlanItemLeftOut.class);
    }

    /** All twelve, in their order. What was done counts, also when somebody left it out before. */
    static List<Line> of(Dossier dossier) {
        return Stream.of(PlanItem.values()).map(item -> line(item, dossier)).toList();
    }

    private static Line line(PlanItem item, Dossier dossier) {
        if (item.isDone(dossier)) return new Line(item, State.DONE, "");
        return dossier.all(PlanItemLeftOut.class)
                .filter(left -> left.item() == item)
                .reduce((earlier, later) -> later)
                .map(left -> new Line(item, State.LEFT_OUT, left.reason()))
                .orElse(new Line(item, State.OPEN, ""));
    }
}
