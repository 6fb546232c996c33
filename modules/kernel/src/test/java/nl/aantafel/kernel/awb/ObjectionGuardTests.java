package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.declining.LateDecisionIsAlwaysHandled;
import nl.aantafel.kernel.awb.objection.AskedSomebody;
import nl.aantafel.kernel.awb.objection.ComplainantKnowsTheObjectionTerm;
import nl.aantafel.kernel.awb.objection.ComplainantWantsItChanged;
import nl.aantafel.kernel.awb.objection.DecisionWasReadFirst;
import nl.aantafel.kernel.awb.objection.DeclarationIsOfADocument;
import nl.aantafel.kernel.awb.objection.DeclarationSaysWhatItIs;
import nl.aantafel.kernel.awb.objection.FaultOfTheOrganIsWeighed;
import nl.aantafel.kernel.awb.objection.LateObjectionWasWeighed;
import nl.aantafel.kernel.awb.objection.LatenessIsExplained;
import nl.aantafel.kernel.awb.objection.NatureIsUnknown;
import nl.aantafel.kernel.awb.objection.NoLateWayIsLeft;
import nl.aantafel.kernel.awb.objection.OrderIsExplained;
import nl.aantafel.kernel.awb.objection.RefusalWasOnlySpoken;
import nl.aantafel.kernel.awb.objection.SplitOffGoesSomewhere;
import nl.aantafel.kernel.awb.objection.ToldTheRightLastDay;
import nl.aantafel.kernel.awb.objection.WaitingNeedsConsent;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.InDecision;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.dossier.ObjectionStep.LateWay;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureAsked;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureDeclared;
import nl.aantafel.kernel.dossier.ObjectionStep.OrderChosen;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitRequest;
import nl.aantafel.kernel.dossier.ObjectionStep.TrackOrder;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The decision table of law.md §2.5, row by row: complaint, objection, or something else? */
class ObjectionGuardTests {
    @Test
    @Proves({"R-BZ-1", "S-067"})
    void whoDisagreesWithADecisionIsAskedOneQuestion() {
        assertThat(keys(content("2026-02-23"))).contains("ask-decision-wish");
        var asked = content("2026-02-23").obligations().stream()
                .filter(next -> next.key().equals("ask-decision-wish"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.by())
                .as("three working days before 7 April, over Easter")
                .isEqualTo(parse("2026-03-31"));
    }

    @ParameterizedTest
    @EnumSource(DecisionWish.class)
    @Proves({"R-BZ-1", "R-BZ-3", "S-067"})
    void whatIsUnclearGoesOnAsAnObjection(DecisionWish wish) {
        var next = keys(content("2026-02-23").take(Decisions.wish("2026-03-03", wish)));
        if (wish == DecisionWish.ABOUT_HOW_IT_WENT) assertThat(next).doesNotContain("treat-as-objection");
        else assertThat(next).contains("treat-as-objection");
    }

    @Test
    @Proves("R-BZ-3")
    void mannerOnlyStaysAComplaint() {
        content("2026-02-23")
                .take(Decisions.wish("2026-03-03", DecisionWish.ABOUT_HOW_IT_WENT))
                .take(Decisions.treated("2026-03-03", "2026-03-02", true))
                .isWarnedBy(ComplainantWantsItChanged.class);
        var manner = aComplaint().received("2026-03-02").described("2026-03-02", Elements.conduct(1));
        assertThat(keys(manner)).doesNotContain("ask-decision-wish", "treat-as-objection", "tell-objection-term");
        assertThat(manner.clock("K1").isRunning()).isTrue();
    }

    @Test
    @Proves({"R-BZ-2", "S-069", "S-073"})
    void groundCWaitsForAReaderAndAWeigher() {
        var late = aComplaint().received("2026-05-01").described("2026-05-01", Elements.decision(1, "2026-03-02"));
        assertThat(keys(late)).contains("read-decision").doesNotContain("weigh-late-objection");
        late.take(Decisions.weighed("2026-05-04", LateWay.NONE)).isRefusedBy(DecisionWasReadFirst.class);
        late.take(groundC("2026-05-04")).isRefusedBy(LateObjectionWasWeighed.class);
        var read = late.take(Decisions.read("2026-05-04"));
        assertThat(keys(read)).contains("weigh-late-objection");
        read.take(Decisions.weighed("2026-05-04", LateWay.NONE))
                .take(groundC("2026-05-04"))
                .isAt(Stage.DECLINED);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, NO, YES, false",
        "UNKNOWN, UNKNOWN, UNKNOWN, false",
        "NO, NO, YES, true",
        "YES, YES, YES, true",
        "YES, NO, NO, true"
    })
    @Proves({"R-BZ-2", "R-3-4", "R-6-11", "S-069", "S-070", "S-073"})
    void aFaultOfTheMunicipalityMakesNoneAHardAnswer(
            InDecision clause, InDecision resultOnly, InDecision contribution, boolean isWarned) {
        var read = aComplaint()
                .received("2026-05-01")
                .described("2026-05-01", Elements.decision(1, "2026-03-02"))
                .take(Decisions.read("2026-05-04", clause, resultOnly, contribution));
        var weighed = read.take(Decisions.weighed("2026-05-04", LateWay.NONE));
        if (isWarned) weighed.isWarnedBy(FaultOfTheOrganIsWeighed.class);
        else weighed.isAt(Stage.RECEIVED);
        read.take(Decisions.weighed("2026-05-04", LateWay.OBJECTION_AFTER_ALL)).isAt(Stage.RECEIVED);
    }

    @Test
    @Proves({"R-BZ-2", "R-4-5"})
    void whoStillHasAWayIsNotSentAwayWithoutAReason() {
        aComplaint()
                .received("2026-05-01")
                .described("2026-05-01", Elements.decision(1, "2026-03-02"))
                .take(Decisions.read("2026-05-04"))
                .take(Decisions.weighed("2026-05-04", LateWay.NEW_DECISION))
                .take(groundC("2026-05-04"))
                .isWarnedBy(NoLateWayIsLeft.class);
    }

    @Test
    @Proves("R-BZ-2")
    void aPersonWritesDownWhy() {
        aComplaint()
                .received("2026-05-01")
                .described("2026-05-01", Elements.decision(1, "2026-03-02"))
                .take(Decisions.read("2026-05-04"))
                .take(new LateObjectionWeighed(
                        parse("2026-05-04"), Elements.id(1), true, null, false, LateWay.NONE, " "))
                .isRefusedBy(LatenessIsExplained.class);
    }

    @Test
    @Proves({"R-BZ-4", "R-3-1", "S-063", "K7"})
    void anOralRefusalBecomesAnApplication() {
        var refused = aComplaint().received("2026-04-13").described("2026-04-13", Elements.of(1, Matter.ORAL_REFUSAL));
        assertThat(keys(refused)).contains("ask-written-decision");
        refused.take(asked("2026-04-13", "")).isRefusedBy(AskedSomebody.class);
        var waiting = refused.take(asked("2026-04-13", "Wmo-loket"));
        assertThat(waiting.clock("K7").deadline().lastDay()).isEqualTo(parse("2026-06-08"));
        assertThat(keys(waiting)).doesNotContain("ask-written-decision");
    }

    @Test
    @Proves("R-BZ-4")
    void whatIsOnPaperIsNotAskedForAgain() {
        content("2026-02-23").take(asked("2026-03-03", "Wmo-loket")).isRefusedBy(RefusalWasOnlySpoken.class);
    }

    @Test
    @Proves({"R-BZ-5", "S-071"})
    void noDecisionInTimeIsAlwaysHandled() {
        var waiting =
                aComplaint().received("2026-05-01").described("2026-05-01", Elements.of(1, Matter.NO_DECISION_IN_TIME));
        assertThat(keys(waiting)).contains("note-application");
        var noted = waiting.take(Decisions.applied("2026-05-01", "2026-03-02"));
        assertThat(noted.clock("K7").isOverdue(parse("2026-05-01"))).isTrue();
        noted.take(new Declined(
                        parse("2026-05-04"),
                        Set.of(),
                        Ground.APPEAL_IS_OR_WAS_POSSIBLE,
                        "De rechter",
                        "",
                        "",
                        null,
                        "c.smit"))
                .isRefusedBy(LateDecisionIsAlwaysHandled.class);
    }

    @Test
    @Proves({"R-BZ-6", "S-068"})
    void complaintAndObjectionRunBesideEachOther() {
        var before = content("2026-02-23").described("2026-03-02", Elements.conduct(2));
        var after = before.take(Decisions.wish("2026-03-03", DecisionWish.BOTH))
                .take(Decisions.treated("2026-03-03", "2026-03-02", true));
        assertThat(after.clock("K1").deadline()).isEqualTo(before.clock("K1").deadline());
        assertThat(after.clock("K6").deadline()).isEqualTo(before.clock("K6").deadline());
        assertThat(after.clock("K1").isRunning()).isTrue();
    }

    @Test
    @Proves({"R-BZ-6", "S-068"})
    void theComplaintOnlyWaitsWhenTheCitizenConsents() {
        var both = content("2026-02-23").take(Decisions.treated("2026-03-03", "2026-03-02", true));
        both.take(order("2026-03-04", TrackOrder.OBJECTION_FIRST)).isRefusedBy(WaitingNeedsConsent.class);
        both.take(order("2026-03-04", TrackOrder.COMPLAINT_FIRST));
        both.delayed("2026-03-04", "2026-06-01").take(order("2026-03-05", TrackOrder.OBJECTION_FIRST));
        both.take(new OrderChosen(parse("2026-03-04"), TrackOrder.COMPLAINT_FIRST, " "))
                .isRefusedBy(OrderIsExplained.class);
    }

    @Test
    @Proves({"R-BZ-6", "S-068"})
    void whatIsOnlyAnObjectionIsNotJudgedAsAComplaint() {
        Dossiers.heard()
                .described("2026-03-25", Elements.decision(2, "2026-02-23"))
                .take(new DecisionWishTold(parse("2026-03-25"), Elements.id(2), DecisionWish.CHANGE_IT))
                .take(new TreatedAsObjection(parse("2026-03-25"), Elements.id(2), parse("2026-03-02"), false))
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .concluded("2026-03-27")
                .isAt(Stage.CONCLUDED);
    }

    @Test
    @Proves("R-BZ-7")
    void aProviderThatDoesSomethingElseIsAskedApart() {
        var story =
                content("2026-02-23").take(split("2026-03-03", SplitRequest.EXECUTION_BY_PROVIDER, "Thuiszorg Ergens"));
        assertThat(story.dossier().has(SplitOff.class)).isTrue();
        assertThat(story.clock("K1").isRunning()).isTrue();
    }

    @Test
    @Proves({"R-BZ-8", "S-075"})
    void theDepartmentDeclaresWithinFiveWorkingDaysWhatADocumentIs() {
        var unclear = aComplaint()
                .received("2026-03-30")
                .described("2026-03-30", Elements.of(1, Matter.CONTENT_OF_DECISION))
                .take(Decisions.unclear("2026-03-30", "2026-03-02"));
        assertThat(keys(unclear)).contains("ask-nature");
        var asked = unclear.take(new NatureAsked(parse("2026-03-30"), Elements.id(1), "Wmo-loket"));
        var declare = asked.obligations().stream()
                .filter(next -> next.key().equals("declare-nature"))
                .findFirst()
                .orElseThrow();
        assertThat(declare.by()).as("over Good Friday and Easter Monday").isEqualTo(parse("2026-04-08"));
        asked.take(declared("2026-04-01", DocumentNature.UNKNOWN)).isRefusedBy(DeclarationSaysWhatItIs.class);
        assertThat(ids(asked.take(declared("2026-04-01", DocumentNature.DECISION))))
                .contains("K6");
        assertThat(ids(asked.take(declared("2026-04-01", DocumentNature.REPORT))))
                .doesNotContain("K6");
    }

    @Test
    @Proves("R-BZ-8")
    void whatIsClearIsNotAsked() {
        content("2026-02-23")
                .take(new NatureAsked(parse("2026-03-03"), Elements.id(1), "Wmo-loket"))
                .isRefusedBy(NatureIsUnknown.class);
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.conduct(1))
                .take(declared("2026-03-03", DocumentNature.REPORT))
                .isRefusedBy(DeclarationIsOfADocument.class);
    }

    @Test
    @Proves("R-BZ-9")
    void aClaimForMoneyGoesItsOwnWayAndTheComplaintGoesOn() {
        content("2026-02-23")
                .take(split("2026-03-03", SplitRequest.DAMAGES, " "))
                .isRefusedBy(SplitOffGoesSomewhere.class)
                .take(split("2026-03-03", SplitRequest.DAMAGES, "juridische zaken"))
                .isDueOn("2026-04-13");
    }

    @Test
    @Proves("R-BZ-11")
    void aSignalAboutPolicyIsRegisteredWithoutAProcedure() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.GENERAL_POLICY))
                .isA(Regime.Kind.SIGNAL, "because.general-policy");
    }

    @Test
    @Proves("S-070")
    void aResultWithoutHoursIsAlsoASignalAboutPolicy() {
        var read = content("2026-02-23")
                .take(Decisions.read("2026-03-03", InDecision.YES, InDecision.YES, InDecision.YES));
        assertThat(keys(read)).contains("signal-policy");
        assertThat(keys(read.take(split("2026-03-03", SplitRequest.POLICY, "team beleid"))))
                .doesNotContain("signal-policy");
    }

    @Test
    @Proves("S-066")
    void whileTalkingTheCitizenIsToldThatTheTermRuns() {
        var talking = content("2026-02-23").take(new TrackChosen(parse("2026-03-03"), Track.INFORMAL, true));
        talking.nextIs("tell-objection-term");
        talking.take(Decisions.told("2026-03-03", "2026-04-06")).isRefusedBy(ToldTheRightLastDay.class);
        assertThat(keys(talking.take(Decisions.told("2026-03-03", "2026-04-07"))))
                .doesNotContain("tell-objection-term");
        assertThat(keys(talking.today("2026-04-08"))).doesNotContain("tell-objection-term");
    }

    @Test
    @Proves("S-066")
    void theConfirmationOfReceiptTellsItToo() {
        var told = content("2026-02-23").acknowledged("2026-03-03").informal("2026-03-04");
        assertThat(keys(told)).doesNotContain("tell-objection-term");
        var linkedLater = aComplaint()
                .received("2026-03-02")
                .acknowledged("2026-03-03")
                .described("2026-03-04", Elements.decision(1, "2026-02-23"))
                .informal("2026-03-04");
        linkedLater.nextIs("tell-objection-term");
    }

    @Test
    @Proves("S-066")
    void nobodyClosesOverTheHeadOfWhoCanStillObject() {
        var talking = content("2026-02-23").informal("2026-03-03").talked("2026-03-04");
        talking.settled("2026-03-05").isRefusedBy(ComplainantKnowsTheObjectionTerm.class);
        talking.take(new Withdrawn(parse("2026-03-05"), "Laat maar"))
                .isRefusedBy(ComplainantKnowsTheObjectionTerm.class);
        talking.take(Decisions.told("2026-03-05", "2026-04-07"))
                .settled("2026-03-05")
                .isAt(Stage.SETTLED);
        talking.settled("2026-04-08").isAt(Stage.SETTLED);
        talking.take(Decisions.proForma("2026-03-05")).settled("2026-03-05").isAt(Stage.SETTLED);
    }

    private static ComplaintStory content(String announced) {
        return aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.CONTENT_OF_DECISION))
                .take(Decisions.announced("2026-03-02", announced));
    }

    private static Declined groundC(String on) {
        return new Declined(parse(on), Set.of(), Ground.OBJECTION_WAS_POSSIBLE, "Bezwaar kon", "", "", null, "c.smit");
    }

    private static WrittenDecisionAsked asked(String on, String owner) {
        return new WrittenDecisionAsked(parse(on), Elements.id(1), owner);
    }

    private static OrderChosen order(String on, TrackOrder order) {
        return new OrderChosen(parse(on), order, "Dat wil mevrouw graag");
    }

    private static SplitOff split(String on, SplitRequest request, String to) {
        return new SplitOff(parse(on), request, to, "Dit stond ook in de brief");
    }

    private static NatureDeclared declared(String on, DocumentNature nature) {
        return new NatureDeclared(parse(on), Elements.id(1), nature, "teamleider Wmo");
    }

    private static List<String> keys(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    private static List<String> ids(ComplaintStory story) {
        return story.clocks().stream().map(Clock::id).toList();
    }
}
