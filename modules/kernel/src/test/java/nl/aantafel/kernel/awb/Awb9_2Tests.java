package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.contact.ComplainantIsToldFirst;
import nl.aantafel.kernel.awb.contact.OneHandoverIsEnough;
import nl.aantafel.kernel.awb.contact.PrivateBodyNeedsConsent;
import nl.aantafel.kernel.awb.ending.SignalIsAnswered;
import nl.aantafel.kernel.awb.ending.WithdrawnInOwnWords;
import nl.aantafel.kernel.awb.routing.ThirdHandoverStops;
import nl.aantafel.kernel.awb.talking.NotTwoAgainstOne;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.NearStep.BodyKind;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.fixtures.Ways;
import nl.aantafel.kernel.law.Regime.Kind;
import org.junit.jupiter.api.Test;

/** Awb 9:2: every complaint is handled properly, spoken or written. */
class Awb9_2Tests {
    @Test
    @Proves({"R-9.2-1", "S-002", "S-004"})
    void anOralComplaintIsRegisteredWithAPromisedTerm() {
        var story = aComplaint().received(Receipts.phone("2026-03-02")).isA(Kind.OTHER_COMPLAINT, "because.missing");
        assertThat(story.clock("K1").deadline().article()).hasToString("Awb 9:2");
        story.isDueOn("2026-04-13");
    }

    @Test
    @Proves({"S-028", "S-011"})
    void everyOpenDossierHasANextStep() {
        for (var story : List.of(
                Dossiers.understood(),
                Dossiers.informal(),
                Dossiers.formal(),
                Dossiers.invited(),
                Dossiers.heard(),
                Dossiers.judged())) assertThat(story.obligations()).isNotEmpty();
    }

    @Test
    void whatIsStillToComeIsNoFact() {
        aComplaint()
                .received("2026-03-02")
                .today("2026-03-03")
                .acknowledged("2026-03-04")
                .isRefusedBy(NothingHappensInTheFuture.class);
    }

    @Test
    void nothingHappensBeforeTheFirstWord() {
        aComplaint().received("2026-03-02").assigned("2026-03-01").isRefusedBy(NothingHappensBeforeReceipt.class);
    }

    @Test
    @Proves({"S-039"})
    void twoOfficialsOppositeOneCitizenIsWarnedAbout() {
        Dossiers.informal()
                .take(new TalkHeld(parse("2026-03-06"), TalkKind.CONVERSATION, "H. Bakker en J. Smit", true, "Gesprek"))
                .isWarnedBy(NotTwoAgainstOne.class);
    }

    @Test
    @Proves("S-039")
    void twoOfficialsAreFineWhenTheCitizenBringsSomebody() {
        Dossiers.informal()
                .take(new TalkHeld(parse("2026-03-06"), TalkKind.CONVERSATION, "H. Bakker, J. Smit", false, "Gesprek"))
                .isAt(Stage.INFORMAL);
    }

    @Test
    @Proves({"S-010", "S-163"})
    void theThirdHandoverIsRefused() {
        Dossiers.understood()
                .named("2026-03-04", People.provider())
                .take(Ways.noted("2026-03-04", PROVIDER, BodyKind.ORGAN))
                .take(handover("2026-03-05", true, true, false))
                .take(handover("2026-03-06", true, true, false))
                .isWarnedBy(OneHandoverIsEnough.class)
                .take(handover("2026-03-09", true, true, false))
                .isRefusedBy(ThirdHandoverStops.class);
    }

    @Test
    @Proves("S-034")
    void nobodyHandsOverBehindTheCitizensBack() {
        Dossiers.understood()
                .named("2026-03-04", People.provider())
                .take(Ways.noted("2026-03-04", PROVIDER, BodyKind.ORGAN))
                .take(handover("2026-03-05", true, false, false))
                .isRefusedBy(ComplainantIsToldFirst.class);
    }

    @Test
    @Proves({"S-034", "S-043"})
    void aPrivateBodyGetsNothingWithoutConsent() {
        var story =
                Dossiers.understood().named("2026-03-04", People.provider()).take(Ways.secrecy("2026-03-04", PROVIDER));
        story.take(handover("2026-03-05", false, true, false)).isRefusedBy(PrivateBodyNeedsConsent.class);
        story.take(handover("2026-03-05", false, true, true)).isAt(Stage.RECEIVED);
    }

    @Test
    void stepsNameOnlyWhoIsInTheDossier() {
        Dossiers.understood().take(handover("2026-03-05", true, true, false)).isRefusedBy(PartyIsKnown.class);
        Dossiers.formal().judged("2026-03-10", 7, Judgement.FOUNDED).isRefusedBy(ElementIsKnown.class);
        Dossiers.understood()
                .take(new DefaultNoticeReceived(parse("2026-03-06"), Set.of(Elements.id(9))))
                .isRefusedBy(ElementIsKnown.class);
    }

    @Test
    void aSignalIsAnswered() {
        aComplaint()
                .received(Receipts.anonymous("2026-03-02"))
                .take(new SignalNoted(parse("2026-03-03"), " "))
                .isRefusedBy(SignalIsAnswered.class)
                .take(new SignalNoted(parse("2026-03-03"), "Wij bespreken het in het team."))
                .isAt(Stage.NOTED);
    }

    @Test
    @Proves("S-007")
    void silenceIsNoWithdrawal() {
        Dossiers.informal().take(new Withdrawn(parse("2026-03-20"), "")).isRefusedBy(WithdrawnInOwnWords.class);
        Dossiers.informal()
                .take(new Withdrawn(parse("2026-03-20"), "Laat maar zitten"))
                .isAt(Stage.WITHDRAWN);
    }

    private static HandedOver handover(String on, boolean publicBody, boolean told, boolean consents) {
        return new HandedOver(parse(on), PROVIDER, publicBody, told, consents, "Het deel over de hulp thuis");
    }
}
