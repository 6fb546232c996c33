package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.Ways.CIZ;
import static nl.aantafel.kernel.fixtures.Ways.UWV;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.routing.AgreementIsInTheirWords;
import nl.aantafel.kernel.awb.routing.BorderIsSettled;
import nl.aantafel.kernel.awb.routing.DisputeIsOpen;
import nl.aantafel.kernel.awb.routing.WeStayWithADispute;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.NearStep.BodyKind;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.BorderAgreed;
import nl.aantafel.kernel.dossier.RoutingStep.BorderDisputeOpened;
import nl.aantafel.kernel.dossier.RoutingStep.JointTalkHeld;
import nl.aantafel.kernel.dossier.RoutingStep.Position;
import nl.aantafel.kernel.dossier.RoutingStep.PositionTaken;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Ways;
import nl.aantafel.kernel.law.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two bodies point at each other (report p. 25, p. 28): the municipality stays until one of them does it. */
class BorderDisputeTests {
    @Test
    @Proves({"S-024", "S-025"})
    void theBodiesSitAroundOneTableWithinTenWorkingDays() {
        var opened = story().take(opened(false)).nextIs("border-table");
        assertThat(opened.clock("H2").deadline().lastDay()).isEqualTo(parse("2026-03-20"));
        var talked = opened.take(talk()).nextIs("settle-border");
        assertThat(talked.clock("H2")).extracting(Clock::isRunning).isEqualTo(false);
    }

    @Test
    @Proves("S-025")
    void whenCareStoppedItIsUrgentToday() {
        var urgent = story().take(opened(true)).nextIs("border-urgent");
        assertThat(urgent.obligations().getFirst().by()).isEqualTo(parse("2026-03-06"));
    }

    @Test
    @Proves("S-024")
    void nothingIsClosedWhileNobodyDoesIt() {
        judged().concluded("2026-03-27").isRefusedBy(BorderIsSettled.class);
        story().take(opened(false))
                .take(new SignalNoted(parse("2026-03-09"), "Doorgegeven"))
                .isRefusedBy("BorderIsSettled", "CompleteComplaintIsNotDowngraded");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTS, true, true", "ACCEPTS, false, false", "REFUSES, true, false", "DOES_NOT_KNOW, true, false"})
    @Proves("S-024")
    void onlyAYesOnPaperEndsIt(Position position, boolean inWriting, boolean ends) {
        var tried =
                judged().take(position("2026-03-26", UWV, position, inWriting)).concluded("2026-03-27");
        if (ends) tried.isAt(Stage.CONCLUDED);
        else tried.isRefusedBy(BorderIsSettled.class);
    }

    @Test
    @Proves("S-024")
    void aYesThatWasTakenBackIsNoYes() {
        judged().take(position("2026-03-26", UWV, Position.ACCEPTS, true))
                .take(position("2026-03-26", CIZ, Position.REFUSES, true))
                .take(position("2026-03-27", UWV, Position.REFUSES, true))
                .concluded("2026-03-27")
                .isRefusedBy(BorderIsSettled.class);
    }

    @Test
    @Proves("S-024")
    void theCitizenCanEndItInTheirOwnWords() {
        judged().take(new BorderAgreed(parse("2026-03-27"), Elements.id(1), " "))
                .isRefusedBy(AgreementIsInTheirWords.class)
                .take(new BorderAgreed(parse("2026-03-27"), Elements.id(1), "Zo kan ik verder"))
                .concluded("2026-03-27")
                .isAt(Stage.CONCLUDED);
    }

    @Test
    @Proves({"S-024", "S-010"})
    void theMunicipalityStaysWithTheCitizenMeanwhile() {
        story().take(opened(false))
                .take(Ways.noted("2026-03-09", UWV, BodyKind.ORGAN))
                .take(Ways.handedOver("2026-03-09", UWV))
                .isWarnedBy(WeStayWithADispute.class);
    }

    @Test
    void aPositionBelongsToADispute() {
        story().take(position("2026-03-09", UWV, Position.REFUSES, true)).isRefusedBy(DisputeIsOpen.class);
        story().take(talk()).isRefusedBy(DisputeIsOpen.class);
    }

    private static ComplaintStory story() {
        return Dossiers.understood()
                .named("2026-03-05", Ways.body(UWV, "Zorgverzekeraar"))
                .named("2026-03-05", Ways.body(CIZ, "CIZ"));
    }

    private static ComplaintStory judged() {
        return Dossiers.heard()
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .named("2026-03-26", Ways.body(UWV, "Zorgverzekeraar"))
                .named("2026-03-26", Ways.body(CIZ, "CIZ"))
                .take(opened(false));
    }

    private static BorderDisputeOpened opened(boolean careStopped) {
        return new BorderDisputeOpened(parse("2026-03-06"), Elements.id(1), careStopped, "Uit welk potje?");
    }

    private static JointTalkHeld talk() {
        return new JointTalkHeld(parse("2026-03-16"), Elements.id(1), "CIZ, gemeente, mevrouw", "CIZ zoekt het uit");
    }

    private static PositionTaken position(String on, PartyId by, Position position, boolean inWriting) {
        return new PositionTaken(parse(on), Elements.id(1), by, position, inWriting, "Zo zien wij het");
    }
}
