package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.Ways.CIZ;
import static nl.aantafel.kernel.fixtures.Ways.UWV;
import static nl.aantafel.kernel.fixtures.Ways.aboutTheUwv;
import static nl.aantafel.kernel.fixtures.Ways.accepted;
import static nl.aantafel.kernel.fixtures.Ways.asked;
import static nl.aantafel.kernel.fixtures.Ways.closed;
import static nl.aantafel.kernel.fixtures.Ways.feedback;
import static nl.aantafel.kernel.fixtures.Ways.handedOver;
import static nl.aantafel.kernel.fixtures.Ways.refused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.contact.ComplainantIsToldFirst;
import nl.aantafel.kernel.awb.contact.OneHandoverIsEnough;
import nl.aantafel.kernel.awb.contact.PrivateBodyNeedsConsent;
import nl.aantafel.kernel.awb.routing.AcceptanceNamesAContact;
import nl.aantafel.kernel.awb.routing.CitizenWasAskedAfterwards;
import nl.aantafel.kernel.awb.routing.CitizenWasHelped;
import nl.aantafel.kernel.awb.routing.CoordinatorKeepsIt;
import nl.aantafel.kernel.awb.routing.FeedbackCameBack;
import nl.aantafel.kernel.awb.routing.FeedbackIsTheirs;
import nl.aantafel.kernel.awb.routing.FeedbackIsWhole;
import nl.aantafel.kernel.awb.routing.HandoverWasAccepted;
import nl.aantafel.kernel.awb.routing.HelpIsOffered;
import nl.aantafel.kernel.awb.routing.OnlyOthersConductIsLeft;
import nl.aantafel.kernel.awb.routing.RefusalSaysWhy;
import nl.aantafel.kernel.awb.routing.ThirdHandoverStops;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.CoordinatorTookCharge;
import nl.aantafel.kernel.dossier.RoutingStep.FeedbackPassedOn;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import nl.aantafel.kernel.dossier.RoutingStep.PointedElsewhere;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Ways;
import nl.aantafel.kernel.law.Clock;
import org.junit.jupiter.api.Test;

/** Awb 2:3: forwarded without delay, the sender told at once; and nobody lost between two doors. */
class Awb2_3Tests {
    @Test
    @Proves({"R-2.3-1", "S-034", "RT-16"})
    void anOrganGetsItWhenTheSenderIsTold() {
        aboutTheUwv().take(handover(UWV, true, false, false)).isRefusedBy(ComplainantIsToldFirst.class);
        aboutTheUwv().take(handover(UWV, true, true, false)).isAt(Stage.RECEIVED);
    }

    @Test
    @Proves({"R-2.3-1", "S-034", "RT-20"})
    void aPrivateBodyGetsItOnlyWhenTheCitizenAgrees() {
        var story =
                aboutTheUwv().named("2026-03-05", People.provider()).take(Ways.secrecy("2026-03-05", People.PROVIDER));
        story.take(handover(People.PROVIDER, false, true, false)).isRefusedBy(PrivateBodyNeedsConsent.class);
        story.take(handover(People.PROVIDER, false, true, true)).isAt(Stage.RECEIVED);
    }

    @Test
    @Proves({"S-026", "S-044"})
    void aHandoverIsAnsweredInFiveWorkingDaysAndAskedAfterInThreeWeeks() {
        var handed = aboutTheUwv().take(handedOver("2026-03-05", UWV));
        assertThat(handed.clock("H1").deadline().lastDay()).isEqualTo(parse("2026-03-12"));
        assertThat(handed.clock("H3").deadline().lastDay()).isEqualTo(parse("2026-03-26"));
        assertThat(handed.take(accepted("2026-03-10", UWV)).clock("H1"))
                .extracting(Clock::isRunning)
                .isEqualTo(false);
        assertThat(handed.take(asked("2026-03-24", true)).clock("H3"))
                .extracting(Clock::isRunning)
                .isEqualTo(false);
    }

    @Test
    void whoTakesItHasANameAndWhoDoesNotAReason() {
        var handed = aboutTheUwv().take(handedOver("2026-03-05", UWV));
        handed.take(new HandoverAnswered(parse("2026-03-06"), UWV, true, " ", "", ""))
                .isRefusedBy(AcceptanceNamesAContact.class);
        handed.take(new HandoverAnswered(parse("2026-03-06"), UWV, false, "", "", " "))
                .isRefusedBy(RefusalSaysWhy.class);
        handed.take(refused("2026-03-06", UWV)).isAt(Stage.RECEIVED);
    }

    @Test
    @Proves({"R-2.3-2", "S-003"})
    void pointingElsewhereComesWithHelp() {
        aboutTheUwv().take(pointed("UWV Werkbedrijf", "")).isRefusedBy(HelpIsOffered.class);
        aboutTheUwv().take(pointed("", "Wij bellen samen")).isRefusedBy(HelpIsOffered.class);
        aboutTheUwv().take(pointed("UWV Werkbedrijf", "Wij bellen samen")).isAt(Stage.RECEIVED);
    }

    @Test
    @Proves("S-003")
    void notOursIsNoWayToClose() {
        aboutTheUwv()
                .take(closed("2026-03-06"))
                .isRefusedBy(HandoverWasAccepted.class, CitizenWasAskedAfterwards.class);
        aboutTheUwv()
                .take(pointed("UWV Werkbedrijf", "Wij bellen samen"))
                .take(closed("2026-03-20"))
                .isRefusedBy(CitizenWasAskedAfterwards.class)
                .take(asked("2026-03-20", true))
                .take(closed("2026-03-20"))
                .isAt(Stage.TRANSFERRED);
    }

    @Test
    @Proves({"S-044", "S-003"})
    void aHandedOverComplaintIsFollowedUntilTheCitizenWasAsked() {
        aboutTheUwv()
                .take(handedOver("2026-03-05", UWV))
                .take(closed("2026-03-06"))
                .isRefusedBy(HandoverWasAccepted.class, FeedbackCameBack.class, CitizenWasAskedAfterwards.class)
                .take(accepted("2026-03-09", UWV))
                .take(closed("2026-03-10"))
                .isRefusedBy(FeedbackCameBack.class, CitizenWasAskedAfterwards.class)
                .take(feedback("2026-03-17", UWV))
                .nextIs("pass-on-feedback")
                .take(passedOn("2026-03-18", "Het UWV belde", "Het UWV vindt de klacht terecht", "U krijgt een brief"))
                .take(asked("2026-03-24", true))
                .take(closed("2026-03-25"))
                .isAt(Stage.TRANSFERRED);
    }

    @Test
    @Proves("S-044")
    void whoIsNotHelpedIsNotSimplyClosed() {
        followed(false).take(closed("2026-03-25")).isWarnedBy(CitizenWasHelped.class);
    }

    @Test
    @Proves({"S-044", "RT-1"})
    void whatTheMunicipalityDidItselfIsNotClosedAsElsewhere() {
        followed(true)
                .described("2026-03-24", Ways.about(2, People.RESPONDENT))
                .take(closed("2026-03-25"))
                .isRefusedBy(OnlyOthersConductIsLeft.class);
    }

    @Test
    @Proves("L15")
    void onlyWhatTheOtherBodyToldIsPassedOn() {
        var handed = aboutTheUwv().take(handedOver("2026-03-05", UWV));
        handed.take(passedOn("2026-03-18", "a", "b", "c")).isRefusedBy(FeedbackIsTheirs.class);
        handed.take(feedback("2026-03-17", UWV))
                .take(passedOn("2026-03-18", "a", "", "c"))
                .isRefusedBy(FeedbackIsWhole.class);
    }

    @Test
    @Proves("S-010")
    void theThirdHandoverLocksOnTheCoordinatorUntilSomebodyTakesIt() {
        var twice = aboutTheUwv()
                .take(handedOver("2026-03-05", UWV))
                .take(refused("2026-03-06", UWV))
                .take(handedOver("2026-03-09", CIZ))
                .isWarnedBy(OneHandoverIsEnough.class)
                .nextIs("coordinator-keeps");
        var kept = twice.take(new CoordinatorTookCharge(parse("2026-03-10"), "m.verhoeven", "Twee keer doorgestuurd"))
                .nextIs("assign-keeper");

        kept.take(handedOver("2026-03-11", UWV)).isRefusedBy(ThirdHandoverStops.class);
        kept.assigned("2026-03-11").isRefusedBy(CoordinatorKeepsIt.class);
        kept.assigned("2026-03-11", "M.Verhoeven")
                .take(accepted("2026-03-12", UWV))
                .take(handedOver("2026-03-12", UWV))
                .assigned("2026-03-13")
                .isAt(Stage.RECEIVED);
    }

    @Test
    @Proves("S-010")
    void withoutTheCoordinatorNobodyIsSentOnAThirdTime() {
        aboutTheUwv()
                .take(handedOver("2026-03-05", UWV))
                .take(handedOver("2026-03-09", CIZ))
                .isWarnedBy(OneHandoverIsEnough.class)
                .take(accepted("2026-03-10", UWV))
                .take(handedOver("2026-03-10", UWV))
                .isRefusedBy(ThirdHandoverStops.class);
    }

    private static ComplaintStory followed(boolean helped) {
        return aboutTheUwv()
                .take(handedOver("2026-03-05", UWV))
                .take(accepted("2026-03-09", UWV))
                .take(feedback("2026-03-17", UWV))
                .take(asked("2026-03-24", helped));
    }

    private static HandedOver handover(PartyId to, boolean publicBody, boolean told, boolean consents) {
        return new HandedOver(parse("2026-03-05"), to, publicBody, told, consents, "De klacht");
    }

    private static PointedElsewhere pointed(String where, String help) {
        return new PointedElsewhere(parse("2026-03-06"), where, "Zij gaan daarover", help);
    }

    private static FeedbackPassedOn passedOn(String on, String did, String opinion, String next) {
        return new FeedbackPassedOn(parse(on), UWV, did, opinion, next, null);
    }
}
