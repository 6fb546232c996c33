package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.awb.objection.ObjectedToADecision;
import nl.aantafel.kernel.awb.objection.ObjectionIsAgainstADecision;
import nl.aantafel.kernel.awb.objection.Penalty;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.Announcement;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionForm;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.ProFormaObjectionMade;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clock;
import org.junit.jupiter.api.Test;

/** Awb 6:2, 6:3 and 6:12: what can be objected to, and what goes another way. */
class Awb6_2Tests {
    @Test
    @Proves("R-6-2")
    void aRefusalOnPaperIsADecisionAndASpokenOneIsNot() {
        objecting(linked(DecisionForm.IN_WRITING, DocumentNature.DECISION));
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.ORAL_REFUSAL))
                .take(wish())
                .take(treated("2026-03-03"))
                .isRefusedBy(ObjectionIsAgainstADecision.class);
    }

    @Test
    @Proves("R-6-3")
    void aStepOnTheWayToADecisionIsNotObjectedToOnItsOwn() {
        linked(DecisionForm.IN_WRITING, DocumentNature.PREPARATION)
                .take(new ProFormaObjectionMade(parse("2026-03-03"), Elements.id(1), ""))
                .isRefusedBy(ObjectedToADecision.class)
                .take(wish())
                .take(treated("2026-03-02"))
                .isRefusedBy(ObjectionIsAgainstADecision.class);
        assertThat(linked(DecisionForm.IN_WRITING, DocumentNature.PREPARATION).clocks())
                .extracting(Clock::id)
                .doesNotContain("K6");
    }

    /** There is no term to object to what does not come; after the notice of default two weeks, and then the court. */
    @Test
    @Proves({"R-6-12", "R-7-1"})
    void notDecidingInTimeGoesToTheCourtAfterTheNotice() {
        var waiting =
                aComplaint().received("2026-03-02").described("2026-03-02", Elements.of(1, Matter.NO_DECISION_IN_TIME));
        assertThat(waiting.clocks()).extracting(Clock::id).doesNotContain("K6");
        waiting.take(wish()).take(treated("2026-03-03")).isRefusedBy(ObjectionIsAgainstADecision.class);
        var noticed = waiting.take(new DefaultNoticeReceived(parse("2026-03-10"), Set.of(Elements.id(1))));
        assertThat(noticed.clock("K8").deadline().lastDay()).isEqualTo(parse("2026-03-24"));
    }

    @Test
    @Proves("R-4-4")
    void theSumIsFixedTwoWeeksAfterTheLastDayDue() {
        var penalty = new Penalty(parse("2026-03-25"));
        assertThat(penalty.lastDay()).isEqualTo(parse("2026-05-05"));
        assertThat(penalty.fixedBy(penalty.lastDay())).isEqualTo(parse("2026-05-19"));
    }

    private static ComplaintStory objecting(ComplaintStory story) {
        return story.take(wish()).take(treated("2026-03-02"));
    }

    private static ComplaintStory linked(DecisionForm form, DocumentNature nature) {
        return aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.CONTENT_OF_DECISION))
                .take(new DecisionLinked(
                        parse("2026-03-02"),
                        Elements.id(1),
                        form,
                        nature,
                        parse("2026-02-20"),
                        parse("2026-02-23"),
                        Announcement.POST,
                        "Wmo-loket"));
    }

    private static DecisionWishTold wish() {
        return new DecisionWishTold(parse("2026-03-03"), Elements.id(1), DecisionWish.CHANGE_IT);
    }

    private static TreatedAsObjection treated(String receivedOn) {
        return new TreatedAsObjection(parse("2026-03-03"), Elements.id(1), parse(receivedOn), true);
    }
}
