package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.objection.ObjectedOnlyOnce;
import nl.aantafel.kernel.awb.objection.ObjectionIsAgainstADecision;
import nl.aantafel.kernel.awb.objection.ObjectionKeepsTheDayOfReceipt;
import nl.aantafel.kernel.awb.objection.TreatedOnlyOnce;
import nl.aantafel.kernel.awb.objection.UnclearMeansBothTracks;
import nl.aantafel.kernel.dossier.IntakeStep.ReceiptCorrected;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 6:15: whoever objects at the wrong place is sent on, and the day on which it came in with us decides. */
class Awb6_15Tests {
    @Test
    @Proves({"R-6-15", "S-067"})
    void theDayOfReceiptOfTheComplaintGoesAlong() {
        var story = disagrees().take(Decisions.treated("2026-04-10", "2026-03-02", true));
        var objection = story.clock("K6");
        assertThat(objection.deadline().lastDay()).isEqualTo(parse("2026-04-07"));
        assertThat(objection.stoppedOn()).isEqualTo(parse("2026-03-02"));
        assertThat(objection.wasLate()).isFalse();
    }

    @Test
    @Proves("R-6-15")
    void aLaterDayIsRefused() {
        disagrees()
                .take(Decisions.treated("2026-04-10", "2026-04-10", true))
                .isRefusedBy(ObjectionKeepsTheDayOfReceipt.class);
    }

    @Test
    @Proves("R-6-15")
    void anEarlierReceiptThatComesToLightGoesAlong() {
        var story = disagrees()
                .take(new ReceiptCorrected(parse("2026-03-05"), parse("2026-02-26"), "Mevrouw belde al eerder"));
        story.take(Decisions.treated("2026-03-06", "2026-03-02", true))
                .isRefusedBy(ObjectionKeepsTheDayOfReceipt.class)
                .take(Decisions.treated("2026-03-06", "2026-02-26", true));
    }

    @Test
    @Proves("R-6-10")
    void aDecisionThatCameAfterTheComplaintIsObjectedToOnTheDayOfTheObjection() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.CONTENT_OF_DECISION))
                .take(Decisions.announced("2026-03-20", "2026-03-18"))
                .take(Decisions.proForma("2026-03-23"))
                .take(Decisions.treated("2026-03-24", "2026-03-02", true))
                .isRefusedBy(ObjectionKeepsTheDayOfReceipt.class)
                .take(Decisions.treated("2026-03-24", "2026-03-23", true));
    }

    @Test
    @Proves({"R-6-15", "S-067"})
    void whoDoesNotKnowKeepsBothTracks() {
        var unsure = disagrees().take(Decisions.wish("2026-03-03", DecisionWish.DO_NOT_KNOW));
        unsure.take(Decisions.treated("2026-03-04", "2026-03-02", false)).isRefusedBy(UnclearMeansBothTracks.class);
        unsure.take(Decisions.treated("2026-03-04", "2026-03-02", true));
    }

    @Test
    @Proves("R-6-15")
    void whoOnlyWantsAnotherDecisionHasOnlyAnObjection() {
        disagrees()
                .take(Decisions.wish("2026-03-03", DecisionWish.CHANGE_IT))
                .take(Decisions.treated("2026-03-04", "2026-03-02", false));
    }

    @Test
    @Proves("R-6-15")
    void itIsSentOnOnce() {
        disagrees()
                .take(Decisions.treated("2026-03-04", "2026-03-02", true))
                .take(Decisions.treated("2026-03-05", "2026-03-02", true))
                .isRefusedBy(TreatedOnlyOnce.class);
    }

    @Test
    @Proves("R-6-4")
    void howSomebodyWasTreatedIsNoDecision() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.conduct(1))
                .take(Decisions.treated("2026-03-04", "2026-03-02", true))
                .isRefusedBy(ObjectionIsAgainstADecision.class);
    }

    @Test
    @Proves("R-6-6")
    void theGroundsMayComeLater() {
        var objected = disagrees().take(Decisions.proForma("2026-03-10"));
        assertThat(objected.clock("K6").stoppedOn()).isEqualTo(parse("2026-03-02"));
        objected.nextIs("treat-as-objection")
                .take(Decisions.proForma("2026-03-11"))
                .isRefusedBy(ObjectedOnlyOnce.class);
    }

    @Test
    @Proves("R-6-6")
    void anObjectionAfterTheTermIsTakenAllTheSame() {
        var late = aComplaint()
                .received("2026-05-01")
                .described("2026-05-01", Elements.decision(1, "2026-03-02"))
                .take(Decisions.proForma("2026-05-04"));
        assertThat(late.clock("K6").wasLate()).isTrue();
    }

    private static ComplaintStory disagrees() {
        return aComplaint().received("2026-03-02").described("2026-03-02", Elements.decision(1, "2026-02-23"));
    }
}
