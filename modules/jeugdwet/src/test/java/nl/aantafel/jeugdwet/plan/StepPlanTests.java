package nl.aantafel.jeugdwet.plan;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.aantafel.jeugdwet.plan.StepPlan.State;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** S-095: twelve steps, each done, left out with a reason, or open. */
class StepPlanTests {
    private static final ComplaintStory STORY = Dossiers.understood();

    @Test
    @Proves("S-095")
    void thePlanIsReadFromTheFacts() {
        assertThat(StepPlan.of(STORY.dossier())).hasSize(12);
        assertThat(in(State.DONE, STORY.dossier())).contains(PlanItem.CALL).doesNotContain(PlanItem.WEIGH_INTEREST);
        assertThat(in(State.OPEN, STORY.dossier())).contains(PlanItem.KNOW_CUSTODY, PlanItem.WEIGH_INTEREST);
    }

    @Test
    @Proves("S-095")
    void whatIsLeftOutShowsItsReasonUntilItIsDoneAfterAll() {
        var left =
                with(STORY.dossier(), new PlanItemLeftOut(parse("2026-03-05"), PlanItem.HEAR_BOTH_SIDES, "Geen ander"));
        assertThat(StepPlan.of(left))
                .anyMatch(line -> line.state() == State.LEFT_OUT
                        && line.reason().equals("Geen ander")
                        && line.item() == PlanItem.HEAR_BOTH_SIDES);
        var talked = STORY.informal("2026-03-05").talked("2026-03-06").dossier();
        assertThat(in(State.DONE, with(talked, left.steps().getLast()))).contains(PlanItem.HEAR_BOTH_SIDES);
    }

    @Test
    @Proves("S-095")
    void leavingOutTakesAReasonAndSomeStepsAreNeverLeftOut() {
        var dossier = STORY.dossier();
        var day = parse("2026-03-05");
        assertThat(new LeavingOutHasAReason().allows(new PlanItemLeftOut(day, PlanItem.CALL, " "), dossier))
                .isFalse();
        assertThat(new LawAsksForIt().allows(new PlanItemLeftOut(day, PlanItem.WEIGH_INTEREST, "Druk"), dossier))
                .isFalse();
        assertThat(new LawAsksForIt().allows(new PlanItemLeftOut(day, PlanItem.CHECK_REPORTS, "Geen melding"), dossier))
                .isTrue();
    }

    private static List<PlanItem> in(State state, Dossier dossier) {
        return StepPlan.of(dossier).stream()
                .filter(line -> line.state() == state)
                .map(StepPlan.Line::item)
                .toList();
    }

    private static Dossier with(Dossier dossier, Step step) {
        return dossier.with(new Recorded(dossier.history().size() + 1, step, Instant.EPOCH, "test", ""));
    }
}
