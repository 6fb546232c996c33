package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.reconsidering.AdviceOnTheObjectionIsIn;
import nl.aantafel.kernel.awb.reconsidering.CommitteeWasTold;
import nl.aantafel.kernel.awb.reconsidering.DeviationGoesWithTheAdvice;
import nl.aantafel.kernel.awb.reconsidering.NotDecidedOnYet;
import nl.aantafel.kernel.awb.reconsidering.ObjectionPostponedInTime;
import nl.aantafel.kernel.awb.reconsidering.ObjectionPostponedOnce;
import nl.aantafel.kernel.awb.reconsidering.ObjectorCouldSpeak;
import nl.aantafel.kernel.awb.reconsidering.ObjectorsWordsAreReported;
import nl.aantafel.kernel.awb.reconsidering.OralWithdrawalIsAtTheHearing;
import nl.aantafel.kernel.awb.reconsidering.PrimaryDeciderStaysAway;
import nl.aantafel.kernel.awb.reconsidering.ReconsiderationHasReasons;
import nl.aantafel.kernel.awb.reconsidering.ReconsidersAnObjection;
import nl.aantafel.kernel.awb.reconsidering.WayToTheCourtIsTold;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.Announcement;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionForm;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionAdvised;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionCommitteeTold;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionHearing;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionOutcome;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionPostponed;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectorHeard;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clock;
import org.junit.jupiter.api.Test;

/** Awb 7:2 – 7:13: the decision on the objection, in the same dossier as the complaint and with its own clock. */
class Awb7_10Tests {
    /** OB-01: announced on 7 September 2026, to be objected to until 19 October, to be decided on by 30 November. */
    @Test
    @Proves({"R-7-10", "R-BZ-6", "S-136"})
    void complaintAndObjectionEachHaveTheirClock() {
        var story = objection(true);
        assertThat(story.clock("K1").deadline().lastDay()).isEqualTo(parse("2026-11-02"));
        assertThat(story.clock("B1").deadline().lastDay()).isEqualTo(parse("2026-11-30"));
        assertThat(story.clock("B1").isRunning()).isTrue();
    }

    @Test
    @Proves({"R-7-10", "R-7-13"})
    void aCommitteeHasTwelveWeeks() {
        var story = objection(true).take(committee());
        assertThat(story.clock("B1").deadline().lastDay()).isEqualTo(parse("2027-01-11"));
    }

    @Test
    @Proves("R-7-10")
    void itIsPutOffOnceBySixWeeksAtMost() {
        objection(true).take(postponed("2026-11-01", 7)).isRefusedBy(ObjectionPostponedOnce.class);
        objection(true).take(postponed("2026-12-01", 2)).isRefusedBy(ObjectionPostponedInTime.class);
        var story = objection(true).take(postponed("2026-11-01", 6));
        assertThat(story.clock("B1").deadline().lastDay()).isEqualTo(parse("2027-01-11"));
        story.take(postponed("2026-11-02", 1)).isRefusedBy(ObjectionPostponedOnce.class);
    }

    @Test
    @Proves("R-7-10")
    void aDecisionNobodyCanDateCountsFromTheObjection() {
        var story = aComplaint()
                .received("2026-09-21")
                .described("2026-09-21", Elements.of(1, Matter.CONTENT_OF_DECISION))
                .take(wish("2026-09-21"))
                .take(new TreatedAsObjection(parse("2026-09-21"), Elements.id(1), parse("2026-09-21"), false));
        assertThat(story.clock("B1").deadline().lastDay()).isEqualTo(parse("2026-11-02"));
    }

    @Test
    @Proves("R-7-2")
    void nobodyIsDecidedOnUnheard() {
        objection(true)
                .take(decided(ObjectionOutcome.UNFOUNDED))
                .isRefusedBy(ObjectorCouldSpeak.class)
                .take(heard(ObjectionHearing.HEARD, " "))
                .isRefusedBy(ObjectorsWordsAreReported.class)
                .take(heard(ObjectionHearing.MANIFESTLY_INADMISSIBLE, ""))
                .isRefusedBy(ObjectorsWordsAreReported.class)
                .take(heard(ObjectionHearing.FULLY_MET, "Mevrouw krijgt alle uren terug."))
                .take(decided(ObjectionOutcome.FOUNDED));
    }

    @Test
    @Proves("R-10-2")
    void whoTookTheDecisionDoesNotReconsiderIt() {
        heardObjection()
                .take(new InvolvementNoted(parse("2026-10-01"), "consulent", Involvement.DECIDED_OR_WROTE))
                .take(decidedBy("consulent"))
                .isRefusedBy(PrimaryDeciderStaysAway.class)
                .take(decidedBy("jurist"));
    }

    @Test
    @Proves({"R-3-5", "R-7-1"})
    void theDecisionHasReasonsAndTheWayToTheCourt() {
        heardObjection()
                .take(new ObjectionDecided(
                        parse("2026-10-20"), Elements.id(1), ObjectionOutcome.UNFOUNDED, null, "", false, "", false))
                .isRefusedBy(ReconsiderationHasReasons.class, WayToTheCourtIsTold.class);
    }

    @Test
    @Proves("R-7-13")
    void theCommitteesAdviceIsThereAndGoesAlong() {
        heardObjection().take(advised()).isRefusedBy(CommitteeWasTold.class);
        heardObjection()
                .take(committee())
                .take(decided(ObjectionOutcome.UNFOUNDED))
                .isRefusedBy(AdviceOnTheObjectionIsIn.class)
                .take(advised())
                .take(deviating(false))
                .isRefusedBy(DeviationGoesWithTheAdvice.class)
                .take(deviating(true));
    }

    @Test
    @Proves("R-6-21")
    void anObjectionIsWithdrawnOnPaperOrAtTheHearing() {
        objection(true)
                .take(decided(ObjectionOutcome.WITHDRAWN_AT_HEARING))
                .isRefusedBy(OralWithdrawalIsAtTheHearing.class)
                .take(decided(ObjectionOutcome.WITHDRAWN_IN_WRITING));
        heardObjection().take(decided(ObjectionOutcome.WITHDRAWN_AT_HEARING));
    }

    @Test
    void onAnObjectionOneDecisionIsTaken() {
        heardObjection()
                .take(decided(ObjectionOutcome.UNFOUNDED))
                .take(decided(ObjectionOutcome.FOUNDED))
                .isRefusedBy(NotDecidedOnYet.class);
    }

    @Test
    void aComplaintIsNotReconsidered() {
        aComplaint()
                .received("2026-09-21")
                .described("2026-09-21", Elements.conduct(1))
                .take(heard(ObjectionHearing.HEARD, "Zij vertelde."))
                .isRefusedBy(ReconsidersAnObjection.class);
    }

    @Test
    @Proves("R-BZ-1")
    void aDossierThatIsOnlyAnObjectionEndsWithItsDecision() {
        var story = objection(false);
        assertThat(story.clocks()).extracting(Clock::id).doesNotContain("K1", "K2", "K5");
        story.take(heard(ObjectionHearing.HEARD, "Zij wil haar uren terug."))
                .take(decided(ObjectionOutcome.PARTLY_FOUNDED))
                .isAt(Stage.OBJECTION_DECIDED)
                .isClosed();
    }

    @Test
    @Proves("R-BZ-6")
    void aComplaintBesideItIsNotEndedByIt() {
        heardObjection().take(decided(ObjectionOutcome.FOUNDED)).isAt(Stage.RECEIVED);
    }

    private static ComplaintStory heardObjection() {
        return objection(true).take(heard(ObjectionHearing.HEARD, "Zij wil haar uren terug."));
    }

    private static ComplaintStory objection(boolean alsoComplaint) {
        return aComplaint()
                .received("2026-09-21")
                .described("2026-09-21", Elements.of(1, Matter.CONTENT_OF_DECISION))
                .take(new DecisionLinked(
                        parse("2026-09-21"),
                        Elements.id(1),
                        DecisionForm.IN_WRITING,
                        DocumentNature.DECISION,
                        parse("2026-09-04"),
                        parse("2026-09-07"),
                        Announcement.POST,
                        "Wmo-team"))
                .take(wish("2026-09-22"))
                .take(new TreatedAsObjection(parse("2026-09-22"), Elements.id(1), parse("2026-09-21"), alsoComplaint));
    }

    private static DecisionWishTold wish(String on) {
        return new DecisionWishTold(parse(on), Elements.id(1), DecisionWish.CHANGE_IT);
    }

    private static ObjectionCommitteeTold committee() {
        return new ObjectionCommitteeTold(parse("2026-10-02"), Elements.id(1), "Commissie bezwaarschriften");
    }

    private static ObjectorHeard heard(ObjectionHearing hearing, String report) {
        return new ObjectorHeard(parse("2026-10-01"), Elements.id(1), hearing, report);
    }

    private static ObjectionAdvised advised() {
        return new ObjectionAdvised(parse("2026-10-15"), Elements.id(1), "Verklaar het bezwaar gegrond.");
    }

    private static ObjectionPostponed postponed(String on, int weeks) {
        return new ObjectionPostponed(parse(on), Elements.id(1), weeks, "De arts geeft nog advies.");
    }

    private static ObjectionDecided decided(ObjectionOutcome outcome) {
        return new ObjectionDecided(
                parse("2026-10-20"),
                Elements.id(1),
                outcome,
                null,
                "De uren volgen uit het onderzoek.",
                true,
                "",
                false);
    }

    private static ObjectionDecided decidedBy(String staff) {
        return new ObjectionDecided(
                parse("2026-10-20"),
                Elements.id(1),
                ObjectionOutcome.UNFOUNDED,
                staff,
                "De uren volgen uit het onderzoek.",
                true,
                "",
                false);
    }

    private static ObjectionDecided deviating(boolean enclosed) {
        return new ObjectionDecided(
                parse("2026-10-20"),
                Elements.id(1),
                ObjectionOutcome.UNFOUNDED,
                null,
                "De uren volgen uit het onderzoek.",
                true,
                "De commissie ging uit van een oud onderzoek.",
                enclosed);
    }
}
