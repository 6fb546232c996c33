package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clock;
import org.junit.jupiter.api.Test;

/** Report p. 37, p. 41: Sandra hears "no" on the telephone, another story each day, and never a letter. */
class NoWithoutPaperScenarioTests {
    @Test
    @Proves({"S-063", "R-BZ-4", "R-3-1"})
    void whatIsOnlySaidStartsNoTermAndNobodyIsSentAwayWithIt() {
        var told = refused();
        assertThat(told.clocks()).extracting(Clock::id).doesNotContain("K6", "K7");
        told.take(new Declined(
                        parse("2026-03-10"),
                        Set.of(),
                        Ground.OBJECTION_WAS_POSSIBLE,
                        "Zij kon bezwaar maken",
                        "",
                        "",
                        null,
                        "c.smit"))
                .isRefusedBy("DecisionIsLinked");
    }

    @Test
    @Proves({"S-063", "R-BZ-4", "K7", "K8"})
    void theDepartmentIsAskedForPaperAndTheTermsStart() {
        var asked = refused().take(asked("2026-03-09"));
        assertThat(asked.clock("K7").deadline().lastDay()).isEqualTo(parse("2026-05-04"));
        var silent = asked.take(new DefaultNoticeReceived(parse("2026-05-06"), Set.of(Elements.id(1))));
        assertThat(silent.clock("K8").deadline().lastDay()).isEqualTo(parse("2026-05-20"));
    }

    @Test
    @Proves({"S-063", "S-067", "R-BZ-4", "R-6-15"})
    void theLetterThatComesAtLastCanBeObjectedTo() {
        var decided = refused()
                .take(asked("2026-03-09"))
                .take(Decisions.announced("2026-03-20", "2026-03-19"))
                .take(Decisions.wish("2026-03-23", DecisionWish.CHANGE_IT));
        assertThat(decided.clock("K7").stoppedOn()).isEqualTo(parse("2026-03-19"));
        assertThat(decided.clock("K6").deadline().lastDay()).isEqualTo(parse("2026-04-30"));
        decided.take(Decisions.treated("2026-03-23", "2026-03-23", true));
    }

    @Test
    @Proves({"S-063", "S-062"})
    void notPuttingItOnPaperIsAComplaintThatIsHandled() {
        refused().take(asked("2026-03-09")).isDueOn("2026-04-13");
    }

    private static ComplaintStory refused() {
        return aComplaint()
                .received("2026-03-02")
                .assigned("2026-03-02")
                .described("2026-03-03", Elements.of(1, Matter.ORAL_REFUSAL))
                .take(Decisions.oral("2026-03-03"));
    }

    private static WrittenDecisionAsked asked(String on) {
        return new WrittenDecisionAsked(parse(on), Elements.id(1), "Wmo-loket");
    }
}
