package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ObjectionStep.LateWay;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Report p. 43: "a clean house" was granted on 2 March; that it means three hours and not four came on 1 May. */
class CleanHouseWithoutHoursScenarioTests {
    private static final String GRANTED = "2026-03-02";

    @Test
    @Proves("S-162")
    void theDossierShowsThatTheObjectionTermEndedBeforeTheHoursWereKnown() {
        var story = complained("2026-05-01").described("2026-05-01", Elements.decision(1, GRANTED));
        var objection = story.clock("K6");
        assertThat(objection.deadline().lastDay()).isEqualTo(parse("2026-04-13"));
        assertThat(objection.isOverdue(parse("2026-05-01"))).isTrue();
    }

    @Test
    @Proves("S-066")
    void talkingDoesNotStopTheObjectionTerm() {
        var story = complained("2026-03-09").described("2026-03-09", Elements.decision(1, GRANTED));
        var before = story.clock("K6").deadline();
        var after = story.informal("2026-03-10")
                .talked("2026-03-12")
                .settled("2026-03-13")
                .clock("K6");
        assertThat(after.deadline()).isEqualTo(before);
        assertThat(after.isRunning()).isTrue();
    }

    @Test
    @Proves("R-9.8-3")
    void nobodyIsSentAwayWhileHeCanStillObject() {
        complained("2026-04-01")
                .described("2026-04-01", Elements.decision(1, GRANTED))
                .take(objectionWasPossible("2026-04-02"))
                .isRefusedBy("ObjectionTermHasEnded");
    }

    @Test
    void howHeWasToldIsNoDecisionAndStaysAComplaint() {
        complained("2026-05-01")
                .described("2026-05-01", Elements.conduct(1))
                .take(objectionWasPossible("2026-05-04"))
                .isRefusedBy("DecisionIsLinked", "MannerIsNoDecision");
    }

    @Test
    void leavingOutTheDecisionLeavesTheRestOfTheComplaint() {
        var story = complained("2026-05-01")
                .described("2026-05-01", Elements.decision(1, GRANTED))
                .described("2026-05-01", Elements.conduct(2))
                .take(Decisions.read("2026-05-04"))
                .take(Decisions.weighed("2026-05-04", LateWay.NONE))
                .take(objectionWasPossible("2026-05-04", 1));
        assertThat(story.dossier().isClosed()).isFalse();
        assertThat(story.dossier().isDeclined(Elements.id(1))).isTrue();
        assertThat(story.dossier().isDeclined(Elements.id(2))).isFalse();
    }

    private static ComplaintStory complained(String on) {
        return aComplaint().received(on).assigned(on).acknowledged(on).named(on, People.respondent());
    }

    private static Declined objectionWasPossible(String on, Integer... elements) {
        var which = Set.of(elements).stream().map(Elements::id).collect(Collectors.toSet());
        return new Declined(
                parse(on), which, Ground.OBJECTION_WAS_POSSIBLE, "Het staat in het besluit", "", "", null, "c.smit");
    }
}
