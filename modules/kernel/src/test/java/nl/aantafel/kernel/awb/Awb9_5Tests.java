package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;

import nl.aantafel.kernel.awb.talking.AgreementsAreWrittenDown;
import nl.aantafel.kernel.awb.talking.ComplainantMayAlwaysGoFormal;
import nl.aantafel.kernel.awb.talking.ComplainantSaidSo;
import nl.aantafel.kernel.awb.talking.PromiseHasADay;
import nl.aantafel.kernel.awb.talking.PromiseIsNew;
import nl.aantafel.kernel.awb.talking.PromiseWasMade;
import nl.aantafel.kernel.awb.talking.ReopenedWithinWindow;
import nl.aantafel.kernel.awb.talking.SaidBeforeSettling;
import nl.aantafel.kernel.awb.talking.TalkIsWrittenDown;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:5: when the citizen is satisfied, the further duties lapse. */
class Awb9_5Tests {
    @Test
    @Proves("S-072")
    void ofEveryTalkAShortNoteIsMade() {
        Dossiers.informal()
                .take(new TalkHeld(parse("2026-03-09"), TalkKind.PHONE_CALL, "de behandelaar", true, " "))
                .isRefusedBy(TalkIsWrittenDown.class);
    }

    @Test
    @Proves("R-9.5-1")
    void satisfactionEndsTheDuties() {
        Dossiers.settled().isAt(Stage.SETTLED).isClosed().nextAre();
    }

    @Test
    @Proves({"R-9.5-1", "S-175"})
    void theHandlersImpressionIsNoSatisfaction() {
        Dossiers.informal()
                .take(settle(Statement.HANDLERS_IMPRESSION, "Leek tevreden", "Niets"))
                .isRefusedBy(ComplainantSaidSo.class)
                .take(settle(Statement.BY_PHONE, " ", "Niets"))
                .isRefusedBy(ComplainantSaidSo.class);
    }

    @Test
    @Proves("S-124")
    void agreementsAreWrittenDown() {
        Dossiers.informal().take(settle(Statement.BY_PHONE, "Goed zo", "")).isRefusedBy(AgreementsAreWrittenDown.class);
    }

    @Test
    void satisfactionComesBeforeTheEnd() {
        Dossiers.informal()
                .take(new SettledInformally(
                        parse("2026-03-10"), Statement.BY_PHONE, parse("2026-03-11"), "Goed zo", "Bellen"))
                .isRefusedBy(SaidBeforeSettling.class)
                .take(new SettledInformally(
                        parse("2026-03-10"), Statement.BY_PHONE, parse("2026-03-01"), "Goed zo", "Bellen"))
                .isRefusedBy(SaidBeforeSettling.class);
    }

    @Test
    void aFormalComplaintCanStillBeSettled() {
        Dossiers.heard().settled("2026-03-26").isAt(Stage.SETTLED);
    }

    @Test
    @Proves("R-9.5-1")
    void reopeningKeepsTheDayOfReceipt() {
        Dossiers.settled().reopened("2026-03-20").isAt(Stage.FORMAL).isDueOn("2026-04-13");
    }

    @Test
    @Proves("R-9.5-1")
    void reopeningAfterTheWindowIsKinderAndAsksWhy() {
        Dossiers.settled().reopened("2026-04-10").isAt(Stage.FORMAL);
        Dossiers.settled()
                .reopened("2026-04-11")
                .isWarnedBy(ReopenedWithinWindow.class)
                .isAt(Stage.FORMAL);
        Dossiers.settled().in(LocalRules.waterbroek()).reopened("2026-05-10").isAt(Stage.FORMAL);
    }

    @Test
    void onlyWhatTheCitizenEndedIsReopened() {
        Dossiers.formal().reopened("2026-03-20").isRefusedBy("PossibleAtThisStage");
        Dossiers.concluded().reopened("2026-03-30").isRefusedBy("PossibleAtThisStage");
    }

    @Test
    @Proves("S-038")
    void whoAskedForTheFormalWayKeepsIt() {
        var byUs = new TrackChosen(parse("2026-03-10"), Track.INFORMAL, false);
        Dossiers.formal().take(byUs).isRefusedBy(ComplainantMayAlwaysGoFormal.class);
        Dossiers.formal().informal("2026-03-10").isAt(Stage.INFORMAL);
        Dossiers.informal().take(byUs).isAt(Stage.INFORMAL);
    }

    @Test
    @Proves("S-038")
    void theCitizenMayGoFormalAtAnyMoment() {
        aComplaint().received("2026-03-02").formal("2026-03-02").isAt(Stage.FORMAL);
        Dossiers.informal().formal("2026-03-06").isAt(Stage.FORMAL);
    }

    @Test
    @Proves({"R-9.5-1", "S-060"})
    void talkingDoesNotStopTheTerm() {
        Dossiers.informal().talked("2026-03-20").talked("2026-04-01").isDueOn("2026-04-13");
    }

    @Test
    @Proves({"S-077", "K18"})
    void aPromiseOutlivesTheComplaint() {
        Dossiers.informal()
                .promised("2026-03-10", 1, "2026-04-01")
                .settled("2026-03-11")
                .nextAre("keep-promise")
                .take(new CommitmentKept(parse("2026-03-30"), new CommitmentId(1), true))
                .nextAre();
    }

    @Test
    void aPromiseHasADayToComeAndItsOwnNumber() {
        Dossiers.informal()
                .promised("2026-03-10", 1, "2026-03-09")
                .isRefusedBy(PromiseHasADay.class)
                .promised("2026-03-10", 1, "2026-03-10")
                .promised("2026-03-11", 1, "2026-03-20")
                .isRefusedBy(PromiseIsNew.class);
    }

    @Test
    void onlyAnOpenPromiseCanBeKept() {
        var kept = new CommitmentKept(parse("2026-03-12"), new CommitmentId(1), true);
        Dossiers.informal().take(kept).isRefusedBy(PromiseWasMade.class);
        Dossiers.informal()
                .promised("2026-03-10", 1, "2026-03-20")
                .take(kept)
                .take(kept)
                .isRefusedBy(PromiseWasMade.class);
    }

    private static SettledInformally settle(Statement statement, String words, String agreed) {
        return new SettledInformally(parse("2026-03-10"), statement, parse("2026-03-10"), words, agreed);
    }
}
