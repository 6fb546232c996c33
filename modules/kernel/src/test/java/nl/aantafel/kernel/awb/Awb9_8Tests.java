package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.kernel.awb.declining.ConductIsOverAYearOld;
import nl.aantafel.kernel.awb.declining.CourtIsNamed;
import nl.aantafel.kernel.awb.declining.DecisionIsLinked;
import nl.aantafel.kernel.awb.declining.EarlierComplaintWasConcluded;
import nl.aantafel.kernel.awb.declining.InvestigationHasAReviewDay;
import nl.aantafel.kernel.awb.declining.LateDecisionIsAlwaysHandled;
import nl.aantafel.kernel.awb.declining.LatenessIsNotUnfounded;
import nl.aantafel.kernel.awb.declining.LatenessIsWeighed;
import nl.aantafel.kernel.awb.declining.MannerIsNoDecision;
import nl.aantafel.kernel.awb.declining.MunicipalityWasNotLateItself;
import nl.aantafel.kernel.awb.declining.NotHandlingHasReasons;
import nl.aantafel.kernel.awb.declining.NotJudgedWhenDeclined;
import nl.aantafel.kernel.awb.declining.ObjectionTermHasEnded;
import nl.aantafel.kernel.awb.declining.OmbudsmanIsNamed;
import nl.aantafel.kernel.awb.declining.SecondPersonApproved;
import nl.aantafel.kernel.awb.declining.SomethingIsDeclined;
import nl.aantafel.kernel.awb.declining.ToldWithinFourWeeks;
import nl.aantafel.kernel.awb.objection.LateObjectionWasWeighed;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.LateWay;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Recorders;
import nl.aantafel.kernel.law.Circumstances.EarlierComplaints;
import nl.aantafel.ordinance.OpenTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Awb 9:8: not handling a complaint is a choice, on a ground of the law, told within four weeks. */
class Awb9_8Tests {
    @Test
    @Proves({"R-9.8-8", "S-060", "K2"})
    void notHandlingIsToldWithinFourWeeks() {
        court().take(notice("2026-03-30", Ground.BEFORE_ANOTHER_COURT)).isAt(Stage.DECLINED);
        court().take(notice("2026-03-31", Ground.BEFORE_ANOTHER_COURT)).isRefusedBy(ToldWithinFourWeeks.class);
    }

    @Test
    @Proves("R-9.8-8")
    void fourWeeksRollOverEaster() {
        var story = aComplaint().received("2026-03-09").described("2026-03-09", Elements.conduct(1));
        assertThat(story.clock("K2").deadline().lastDay()).isEqualTo(parse("2026-04-07"));
        story.take(notice("2026-04-07", Ground.BEFORE_ANOTHER_COURT)).isAt(Stage.DECLINED);
    }

    @Test
    @Proves("R-9.8-8")
    void withoutAnOmbudsmanInTheLetterItIsRefused() {
        court().in(LocalRules.withoutOmbudsman(LocalRules.nieuwerhaven()))
                .take(notice("2026-03-10", Ground.BEFORE_ANOTHER_COURT))
                .isRefusedBy(OmbudsmanIsNamed.class);
    }

    @Test
    void notHandlingIsAChoiceWithReasons() {
        court().take(declined("2026-03-10", Ground.BEFORE_ANOTHER_COURT, " ", "Rechtbank, zaak 12", "", "c.smit"))
                .isRefusedBy(NotHandlingHasReasons.class);
    }

    @Test
    @Proves("R-9.8-7")
    void aSecondPersonAgrees() {
        court().take(declined("2026-03-10", Ground.INSUFFICIENT_INTEREST, "Te klein", "", "", ""))
                .isRefusedBy(SecondPersonApproved.class)
                .take(declined("2026-03-10", Ground.INSUFFICIENT_INTEREST, "Te klein", "", "", "H.Bakker"))
                .isRefusedBy(SecondPersonApproved.class)
                .take(declined("2026-03-10", Ground.INSUFFICIENT_INTEREST, "Te klein", "", "", "c.smit"))
                .isAt(Stage.DECLINED);
    }

    @Test
    @Proves("R-9.8-7")
    void whoWritesItDownIsNotTheSecondPerson() {
        var byCoordinator = declined("2026-03-10", Ground.INSUFFICIENT_INTEREST, "Te klein", "", "", "H.Postma");
        assertThat(Recorders.COORDINATOR.refusals(byCoordinator, court())).containsExactly("SecondPersonApproved");
        assertThat(Recorders.CHAIR.against(byCoordinator, court())).isEmpty();
    }

    @Test
    @Proves({"R-9.8-8", "K2"})
    void onlyTheCoordinatorGoesOnAfterFourWeeksAndOnlyWithAReason() {
        var late = notice("2026-03-31", Ground.BEFORE_ANOTHER_COURT);
        assertThat(Recorders.HANDLER.refusals(late, court())).containsExactly("ToldWithinFourWeeks");
        assertThat(Recorders.COORDINATOR.refusals(late, court())).isEmpty();
        assertThat(Recorders.COORDINATOR.warnings(late, court())).containsExactly("ToldWithinFourWeeks");
    }

    @Test
    @Proves("S-061")
    void onlyTheCoordinatorBlamesTheCitizenWhenWeWereLateToo() {
        var late = late("2026-03-11", "Gewogen");
        assertThat(Recorders.HANDLER.refusals(late, old())).containsExactly("MunicipalityWasNotLateItself");
        assertThat(Recorders.COORDINATOR.warnings(late, old())).containsExactly("MunicipalityWasNotLateItself");
    }

    @Test
    @Proves("R-9.8-7")
    void insufficientInterestTakesASecondPersonEverywhere() {
        var alone = LocalRules.with(LocalRules.nieuwerhaven(), OpenTerms.DECLINE_FOUR_EYES, false);
        court().in(alone)
                .take(declined("2026-03-10", Ground.INSUFFICIENT_INTEREST, "Te klein", "", "", ""))
                .isRefusedBy(SecondPersonApproved.class)
                .take(declined("2026-03-10", Ground.BEFORE_ANOTHER_COURT, "Loopt al", "Rechtbank, zaak 12", "", ""))
                .isAt(Stage.DECLINED);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    @Proves("R-9.8-1")
    void groundANeedsAnEarlierComplaintThatWasConcluded(Stage earlier) {
        EarlierComplaints others = number -> Optional.of(earlier).filter(_ -> number.equals("KL-2025-000017"));
        var tried = court().knowing(others)
                .take(declined(
                        "2026-03-10", Ground.HANDLED_EARLIER, "Al behandeld", "Zie KL-2025-000017", "", "c.smit"));
        if (earlier == Stage.CONCLUDED) tried.isAt(Stage.DECLINED);
        else tried.isRefusedBy(EarlierComplaintWasConcluded.class);
    }

    @Test
    @Proves("R-9.8-1")
    void groundANeedsANumberThatIsNotItsOwn() {
        var step = declined("2026-03-10", Ground.HANDLED_EARLIER, "Al behandeld", "KL-2026-000001", "", "c.smit");
        court().knowing(_ -> Optional.of(Stage.CONCLUDED)).take(step).isRefusedBy(EarlierComplaintWasConcluded.class);
        court().take(declined("2026-03-10", Ground.HANDLED_EARLIER, "Al behandeld", "vorig jaar", "", "c.smit"))
                .isRefusedBy(EarlierComplaintWasConcluded.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2025-08-31, true",
        "2026-09-01, 2025-09-01, false",
        "2028-02-29, 2027-02-27, true",
        "2028-02-29, 2027-02-28, false"
    })
    @Proves({"R-9.8-2", "S-061"})
    void groundBCountsAYearBackFromTheFirstContact(String received, String lastDay, boolean isOver) {
        var story = aComplaint().received(received).described(received, Elements.conductUntil(1, lastDay));
        var tried = story.take(late(received, "Gevraagd; geen bijzondere reden"));
        if (isOver) tried.isAt(Stage.DECLINED);
        else tried.isRefusedBy(ConductIsOverAYearOld.class);
    }

    @Test
    @Proves("R-9.8-2")
    void conductThatGoesOnIsNotAYearOld() {
        court().take(late("2026-03-09", "Gewogen")).isRefusedBy(ConductIsOverAYearOld.class);
        aComplaint()
                .received("2026-03-02")
                .take(late("2026-03-09", "Gewogen"))
                .isRefusedBy(ConductIsOverAYearOld.class);
    }

    @Test
    @Proves({"R-9.8-2", "S-061"})
    void lenienceIsAskedFor() {
        old().take(late("2026-03-09", " ")).isRefusedBy(LatenessIsWeighed.class);
        old().take(late("2026-03-09", "Mevrouw was niet ziek en had hulp")).isAt(Stage.DECLINED);
    }

    @Test
    @Proves("S-061")
    void whoWasLateItselfDoesNotBlameTheCitizen() {
        old().take(late("2026-03-11", "Gewogen")).isRefusedBy(MunicipalityWasNotLateItself.class);
        old().acknowledged("2026-03-11")
                .take(late("2026-03-12", "Gewogen"))
                .isRefusedBy(MunicipalityWasNotLateItself.class);
        old().acknowledged("2026-03-09").take(late("2026-03-12", "Gewogen")).isAt(Stage.DECLINED);
    }

    @Test
    @Proves({"R-9.8-3", "S-067"})
    void groundCWaitsForTheObjectionTerm() {
        decision("2026-02-02")
                .take(notice("2026-03-16", Ground.OBJECTION_WAS_POSSIBLE))
                .isRefusedBy(ObjectionTermHasEnded.class);
        decision("2026-02-02")
                .take(notice("2026-03-17", Ground.OBJECTION_WAS_POSSIBLE))
                .isRefusedBy(LateObjectionWasWeighed.class)
                .take(Decisions.read("2026-03-17"))
                .take(Decisions.weighed("2026-03-17", LateWay.NONE))
                .take(notice("2026-03-17", Ground.OBJECTION_WAS_POSSIBLE))
                .isAt(Stage.DECLINED);
    }

    @Test
    @Proves({"R-9.8-3", "S-063"})
    void groundCNeedsAnAnnouncedDecision() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.ORAL_REFUSAL))
                .take(notice("2026-03-10", Ground.OBJECTION_WAS_POSSIBLE))
                .isRefusedBy(DecisionIsLinked.class);
    }

    @Test
    @Proves("R-9.8-3")
    void groundCIsNotAboutManner() {
        court().take(notice("2026-03-10", Ground.OBJECTION_WAS_POSSIBLE))
                .isRefusedBy(DecisionIsLinked.class, MannerIsNoDecision.class);
    }

    @Test
    @Proves({"R-9.8-4", "S-071"})
    void aLateDecisionIsAlwaysHandled() {
        var late =
                aComplaint().received("2026-03-02").described("2026-03-02", Elements.of(1, Matter.NO_DECISION_IN_TIME));
        late.take(notice("2026-03-10", Ground.APPEAL_IS_OR_WAS_POSSIBLE))
                .isRefusedBy(LateDecisionIsAlwaysHandled.class);
        late.take(notice("2026-03-10", Ground.OBJECTION_WAS_POSSIBLE))
                .isRefusedBy(LateDecisionIsAlwaysHandled.class, DecisionIsLinked.class);
    }

    @Test
    @Proves("R-9.8-5")
    void theCourtIsNamed() {
        court().take(declined("2026-03-10", Ground.BEFORE_ANOTHER_COURT, "Loopt al", "", "", "c.smit"))
                .isWarnedBy(CourtIsNamed.class);
        court().take(declined("2026-03-10", Ground.BEFORE_ANOTHER_COURT, "Loopt al", "Rechtbank", "", "c.smit"))
                .isWarnedBy(CourtIsNamed.class);
        court().take(declined("2026-03-10", Ground.BEFORE_ANOTHER_COURT, "Loopt al", "26/118", "", "c.smit"))
                .isWarnedBy(CourtIsNamed.class);
    }

    @ParameterizedTest
    @CsvSource({", false", "2026-03-10, false", "2026-03-11, true", "2026-05-05, true", "2026-05-06, false"})
    @Proves("R-9.8-6")
    void anInvestigationIsLookedAtAgainWithinEightWeeks(LocalDate review, boolean isFine) {
        var tried = court().take(new Declined(
                parse("2026-03-10"),
                Set.of(),
                Ground.CRIMINAL_INVESTIGATION,
                "Onderzoek loopt",
                "",
                "",
                review,
                "c.smit"));
        if (isFine) tried.isAt(Stage.DECLINED);
        else tried.isWarnedBy(InvestigationHasAReviewDay.class);
    }

    @Test
    @Proves({"R-9.8-8", "S-062"})
    void partOfAComplaintIsNotHandledAndTheRestGoesOn() {
        var part = court().described("2026-03-04", Elements.conduct(2))
                .take(part("2026-03-10", 1))
                .isAt(Stage.RECEIVED);
        part.take(part("2026-03-11", 1)).isRefusedBy(SomethingIsDeclined.class);
        part.take(part("2026-03-11", 2)).isAt(Stage.DECLINED);
        part.formal("2026-03-11").judged("2026-03-12", 1, Judgement.UNFOUNDED).isRefusedBy(NotJudgedWhenDeclined.class);
    }

    @Test
    @Proves({"R-9.8-2", "S-062"})
    void lateIsNotUnfounded() {
        var judged = Elements.judged("2026-03-26", 1, Judgement.UNFOUNDED);
        Dossiers.heard()
                .take(new ElementJudged(
                        judged.on(),
                        judged.element(),
                        judged.findings(),
                        judged.lawful(),
                        judged.proper(),
                        judged.requirements(),
                        judged.judgement(),
                        "De klacht is te laat ingediend.",
                        "",
                        null))
                .isWarnedBy(LatenessIsNotUnfounded.class);
    }

    private static ComplaintStory court() {
        return Dossiers.understood();
    }

    private static ComplaintStory old() {
        return aComplaint().received("2026-03-02").described("2026-03-02", Elements.conductUntil(1, "2024-12-31"));
    }

    private static ComplaintStory decision(String decidedOn) {
        return aComplaint().received("2026-03-02").described("2026-03-02", Elements.decision(1, decidedOn));
    }

    private static Declined late(String on, String leniency) {
        return declined(on, Ground.OVER_A_YEAR_AGO, "Lang geleden", "", leniency, "c.smit");
    }

    private static Declined notice(String on, Ground ground) {
        return declined(on, ground, "Een andere weg stond open", "Rechtbank Ergens, zaak 12", "", "c.smit");
    }

    private static Declined part(String on, int element) {
        return new Declined(
                parse(on),
                Set.of(Elements.id(element)),
                Ground.BEFORE_ANOTHER_COURT,
                "Loopt al",
                "Rechtbank, zaak 12",
                "",
                null,
                "c.smit");
    }

    private static Declined declined(
            String on, Ground ground, String reasons, String evidence, String leniency, String second) {
        return new Declined(parse(on), Set.of(), ground, reasons, evidence, leniency, null, second);
    }
}
