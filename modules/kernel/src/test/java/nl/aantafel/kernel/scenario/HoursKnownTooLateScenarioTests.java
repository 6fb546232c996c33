package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.InDecision;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.dossier.ObjectionStep.LateWay;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitRequest;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/**
 * Report p. 42 – 43: De Vries gets "a clean and liveable house" and only later hears how many hours that is, when the term to
 * object has passed. He is not sent away: somebody reads the decision, weighs why he is late, and his words go on as an objection.
 */
class HoursKnownTooLateScenarioTests {
    @Test
    @Proves({"S-070", "S-069", "R-BZ-2"})
    void nobodySendsHimAwayBeforeTheDecisionWasReadAndHisLatenessWeighed() {
        complained().take(objectionWasPossible("2026-05-06")).isRefusedBy("LateObjectionWasWeighed");
        weighed().take(objectionWasPossible("2026-05-06")).isWarnedBy("NoLateWayIsLeft");
    }

    @Test
    @Proves({"S-070", "R-6-11", "R-6-15"})
    void hisComplaintGoesOnAsAnObjectionWithItsDayOfReceipt() {
        var objected = weighed()
                .take(Decisions.wish("2026-05-05", DecisionWish.BOTH))
                .take(Decisions.treated("2026-05-06", "2026-05-04", true));
        assertThat(objected.clock("K6").stoppedOn()).isEqualTo(parse("2026-05-04"));
        assertThat(objected.clock("K6").wasLate())
                .as("the weighing says why that is no bar")
                .isTrue();
    }

    @Test
    @Proves({"S-068", "R-BZ-6"})
    void howHeWasToldIsJudgedAsAComplaintMeanwhile() {
        var both = weighed()
                .take(Decisions.wish("2026-05-05", DecisionWish.CHANGE_IT))
                .take(Decisions.treated("2026-05-06", "2026-05-04", false))
                .described("2026-05-06", Elements.conduct(2))
                .isDueOn("2026-06-15")
                .formal("2026-05-07");
        assertThat(both.judged("2026-05-20", 2, Judgement.FOUNDED).dossier().judgementOn(Elements.id(2)))
                .isPresent();
        assertThat(both.clock("K1").isRunning()).isTrue();
    }

    @Test
    @Proves({"S-070", "R-BZ-11"})
    void theFaultIsAlsoASignalAboutPolicy() {
        var read = weighed();
        assertThat(read.obligations()).extracting("key").contains("signal-policy");
        var told = read.take(new SplitOff(
                parse("2026-05-06"), SplitRequest.POLICY, "team beleid", "Besluiten met alleen een schoon huis"));
        assertThat(told.obligations()).extracting("key").doesNotContain("signal-policy");
    }

    private static ComplaintStory complained() {
        return aComplaint()
                .received("2026-05-04")
                .assigned("2026-05-04")
                .acknowledged("2026-05-04")
                .described("2026-05-04", Elements.decision(1, "2026-03-02"));
    }

    private static ComplaintStory weighed() {
        return complained()
                .take(Decisions.read("2026-05-05", InDecision.YES, InDecision.YES, InDecision.NO))
                .take(new LateObjectionWeighed(
                        parse("2026-05-05"),
                        Elements.id(1),
                        true,
                        parse("2026-05-01"),
                        false,
                        LateWay.OBJECTION_AFTER_ALL,
                        "Uit de brief kon meneer niet weten hoeveel uur het was"));
    }

    private static Declined objectionWasPossible(String on) {
        return new Declined(
                parse(on), Set.of(), Ground.OBJECTION_WAS_POSSIBLE, "Het staat in het besluit", "", "", null, "c.smit");
    }
}
