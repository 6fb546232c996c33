package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.awb.objection.LinkedDecision;
import nl.aantafel.kernel.awb.objection.Penalty;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.InDecision;
import nl.aantafel.kernel.dossier.ObjectionStep.LateWay;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureAsked;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureDeclared;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/**
 * Report p. 11: Marianne waits for a decision, gives notice of default and is brushed off. Months later a report turns out to
 * have "become" a decision, and the enclosure with the remedy clause is missing: "doet er niet toe". Not a second time.
 */
class ReportBecameADecisionScenarioTests {
    @Test
    @Proves({"S-075", "R-4-3", "K7", "K8"})
    void herNoticeIsRecognisedAndSentOnTheSameDay() {
        var waiting =
                waiting().take(message("Hierbij stel ik u in gebreke. Neem binnen twee weken alsnog een besluit."));
        waiting.nextIs("read-default-notice");
        var noticed = waiting.take(new DefaultNoticeReceived(parse("2026-06-10"), Set.of(Elements.id(1))));
        noticed.nextIs("forward-default-notice")
                .take(new DefaultNoticeForwarded(parse("2026-06-12"), parse("2026-06-10"), "Wmo-loket"))
                .isWarnedBy("ForwardedTheSameDay");
        var twoWeeks = noticed.take(new DefaultNoticeForwarded(parse("2026-06-10"), parse("2026-06-10"), "Wmo-loket"))
                .clock("K8");
        assertThat(twoWeeks.deadline().lastDay()).isEqualTo(parse("2026-06-24"));
        assertThat(Penalty.after(twoWeeks.deadline()).euros(parse("2026-07-01")))
                .isEqualTo(7 * 23);
    }

    @Test
    @Proves({"S-071", "R-BZ-5"})
    void theDossierShowsHowLongTheDecisionIsLate() {
        var decision = waiting().clock("K7");
        assertThat(decision.deadline().lastDay()).isEqualTo(parse("2026-04-28"));
        assertThat(decision.isOverdue(parse("2026-06-10"))).isTrue();
    }

    @Test
    @Proves({"S-075", "R-BZ-8"})
    void whatTheReportIsMustBeDeclared() {
        var unclear = disputed();
        assertThat(unclear.obligations()).extracting("key").contains("ask-nature");
        var declared = unclear.take(new NatureAsked(parse("2026-09-01"), Elements.id(1), "Wmo-loket"))
                .take(new NatureDeclared(
                        parse("2026-09-08"), Elements.id(1), DocumentNature.DECISION, "teamleider Wmo"));
        assertThat(declared.clock("K6").deadline().lastDay()).isEqualTo(parse("2026-08-12"));
        assertThat(declared.clock("K6").isOverdue(parse("2026-09-08"))).isTrue();
    }

    @Test
    @Proves({"S-073", "R-3-4", "R-6-11", "R-BZ-8"})
    void aMissingRemedyClauseDoesMatter() {
        var declared = disputed()
                .take(new NatureAsked(parse("2026-09-01"), Elements.id(1), "Wmo-loket"))
                .take(new NatureDeclared(
                        parse("2026-09-08"), Elements.id(1), DocumentNature.DECISION, "teamleider Wmo"))
                .take(Decisions.read("2026-09-08", InDecision.NO, InDecision.NO, InDecision.NO));
        assertThat(LinkedDecision.of(Elements.id(1), declared.dossier())
                        .orElseThrow()
                        .mayExcuseLateness())
                .isTrue();
        declared.take(Decisions.weighed("2026-09-09", LateWay.NONE)).isWarnedBy("FaultOfTheOrganIsWeighed");
        declared.take(Decisions.weighed("2026-09-09", LateWay.OBJECTION_AFTER_ALL))
                .take(Decisions.proForma("2026-09-09"))
                .nextIs("treat-as-objection");
    }

    /** Applied on 2 March, two weeks under the Wmo; nothing came. */
    private static ComplaintStory waiting() {
        return aComplaint()
                .received("2026-06-08")
                .assigned("2026-06-08")
                .reached("2026-06-08")
                .acknowledged("2026-06-09")
                .named("2026-06-09", People.respondent())
                .described("2026-06-09", Elements.of(1, Matter.NO_DECISION_IN_TIME))
                .take(Decisions.applied("2026-06-09", "2026-03-02"));
    }

    /** A report of 1 July, of which somebody says afterwards that it is a decision. */
    private static ComplaintStory disputed() {
        return aComplaint()
                .received("2026-09-01")
                .described("2026-09-01", Elements.of(1, Matter.CONTENT_OF_DECISION))
                .take(Decisions.unclear("2026-09-01", "2026-07-01"));
    }

    private static MessageReceived message(String text) {
        return new MessageReceived(parse("2026-06-10"), Channel.EMAIL, text);
    }
}
