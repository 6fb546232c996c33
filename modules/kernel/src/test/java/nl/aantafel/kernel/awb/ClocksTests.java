package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.ExternalStep.OmbudsmanAsked;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.dossier.IntakeStep.Completed;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Clock;
import org.junit.jupiter.api.Test;

/** Every term of a dossier (law.md §3.2), derived and explained. */
class ClocksTests {
    @Test
    @Proves({"K0b", "K1", "K2"})
    void aWrittenComplaintStartsThreeClocks() {
        assertThat(ids(aComplaint().received("2026-03-02"))).containsExactly("K0b", "K1", "K2");
    }

    @Test
    void anotherComplaintHasAPromiseAndNoNoticeTerm() {
        assertThat(ids(aComplaint().received(Receipts.phone("2026-03-02")))).containsExactly("K0b", "K1");
    }

    @Test
    void anAnonymousSignalHasNoClock() {
        assertThat(ids(aComplaint().received(Receipts.anonymous("2026-03-02")))).isEmpty();
    }

    @Test
    @Proves("K2")
    void theNoticeTermStopsWhenTheComplaintIsTakenUp() {
        assertThat(Dossiers.understood().clock("K2").isRunning()).isTrue();
        assertThat(Dossiers.informal().clock("K2").stoppedOn()).isEqualTo(parse("2026-03-05"));
        assertThat(Dossiers.formal().clock("K2").stoppedOn()).isEqualTo(parse("2026-03-05"));
    }

    /** Selectielijst gemeenten 2020, process 13: the longest result counts. */
    @Test
    @Proves({"K19", "P-78"})
    void aClosedDossierIsKeptAsLongAsTheSelectionListSays() {
        assertThat(ids(Dossiers.formal())).doesNotContain("K19");
        assertThat(keptUntil(Dossiers.settled())).isEqualTo(parse("2031-03-11"));
        assertThat(keptUntil(Dossiers.concluded())).isEqualTo(parse("2031-03-27"));
        assertThat(keptUntil(Dossiers.formal().take(new Withdrawn(parse("2026-03-20"), "Het hoeft niet meer."))))
                .isEqualTo(parse("2027-03-20"));
        assertThat(keptUntil(Dossiers.concluded()
                        .take(new OmbudsmanAsked(parse("2026-06-01"), "De ombudsman vraagt wat er gebeurde."))))
                .isEqualTo(parse("2036-03-27"));
    }

    private static LocalDate keptUntil(ComplaintStory story) {
        return story.clock("K19").deadline().lastDay();
    }

    @Test
    @Proves("K1")
    void theHandlingTermStopsAtTheEndAndRunsAgainWhenReopened() {
        assertThat(Dossiers.concluded().clock("K1").stoppedOn()).isEqualTo(parse("2026-03-27"));
        assertThat(Dossiers.settled().clock("K1").stoppedOn()).isEqualTo(parse("2026-03-11"));
        assertThat(Dossiers.settled().reopened("2026-03-20").clock("K1").isRunning())
                .isTrue();
    }

    @Test
    @Proves("K1")
    void aClockIsOverdueFromTheDayAfterItsLastDay() {
        var clock = Dossiers.formal().clock("K1");
        assertThat(clock.isOverdue(parse("2026-04-13"))).isFalse();
        assertThat(clock.isOverdue(parse("2026-04-14"))).isTrue();
        assertThat(Dossiers.concluded().clock("K1").isOverdue(parse("2026-04-14")))
                .isFalse();
    }

    @Test
    @Proves("K3")
    void eachInvitedPartyHasItsOwnTermToAnswer() {
        var clocks = Dossiers.invited().answered("2026-03-11", RESPONDENT, true).clocks().stream()
                .filter(clock -> clock.id().equals("K3"))
                .toList();
        assertThat(clocks)
                .extracting(Clock::about, Clock::stoppedOn)
                .containsExactly(tuple("1", null), tuple("2", parse("2026-03-11")));
    }

    @Test
    @Proves("K3")
    void anInvitationThatEndsOnASaturdayGivesUntilMonday() {
        var clock = Dossiers.formal()
                .invited("2026-03-07", COMPLAINANT, "2026-03-21")
                .clock("K3");
        assertThat(clock.deadline().lastDay()).isEqualTo(parse("2026-03-23"));
    }

    @Test
    @Proves("K3")
    void aSecondInvitationIsNotAnsweredByAnOldAnswer() {
        var again = Dossiers.formal()
                .invited("2026-03-06", COMPLAINANT, "2026-03-20")
                .answered("2026-03-07", COMPLAINANT, false)
                .invited("2026-03-09", COMPLAINANT, "2026-03-23");
        assertThat(again.clocks())
                .filteredOn(clock -> clock.id().equals("K3"))
                .extracting(Clock::isRunning)
                .containsExactly(false, true);
    }

    @Test
    @Proves("K4")
    void theTermToCompleteStopsWhenCompleted() {
        var asked = aComplaint()
                .received(Receipts.unsignedLetter("2026-03-02"))
                .named("2026-03-02", People.complainant())
                .take(new CompletionAsked(parse("2026-03-03"), Set.of(Requirement.SIGNED), parse("2026-03-17")));
        assertThat(asked.clock("K4").isRunning()).isTrue();
        var completed = asked.take(new Completed(parse("2026-03-06"), Set.of(Requirement.SIGNED)));
        assertThat(completed.clock("K4").stoppedOn()).isEqualTo(parse("2026-03-06"));
    }

    @Test
    @Proves({"K5", "R-9.24-1"})
    void theOmbudsmanYearCountsFromTheJudgementAndIsNotRolled() {
        var deadline = Dossiers.concluded().clock("K5").deadline();
        assertThat(deadline.lastDay()).isEqualTo(parse("2027-03-27"));
        assertThat(deadline.article()).hasToString("Awb 9:24 lid 1 onder a");
    }

    @Test
    @Proves({"K5", "R-9.24-1"})
    void afterAnotherEndTheYearCountsFromThatEnd() {
        var deadline = Dossiers.settled().clock("K5").deadline();
        assertThat(deadline.lastDay()).isEqualTo(parse("2027-03-11"));
        assertThat(deadline.article()).hasToString("Awb 9:24 lid 1 onder b");
    }

    @Test
    @Proves({"K5", "R-9.24-1", "R-9.11-4"})
    void anOverdueComplaintCanGoToTheOmbudsmanAtOnce() {
        assertThat(ids(Dossiers.formal().today("2026-04-13"))).doesNotContain("K5");
        assertThat(Dossiers.formal().today("2026-04-14").clock("K5").deadline().lastDay())
                .isEqualTo(parse("2027-04-13"));
    }

    @Test
    @Proves("K5")
    void whatIsSettledTooLateCountsFromTheDayItShouldHaveEnded() {
        var late = Dossiers.informal().settled("2026-05-01");
        assertThat(late.clock("K5").deadline().lastDay()).isEqualTo(parse("2027-04-13"));
    }

    @Test
    @Proves({"K6", "S-066", "S-067"})
    void aLinkedDecisionHasItsOwnClockThatNothingStops() {
        var story = Dossiers.informal().described("2026-03-06", Elements.decision(2, "2026-02-23"));
        assertThat(story.clock("K6")).extracting(Clock::about, Clock::isRunning).containsExactly("2", true);
        assertThat(story.clock("K6").deadline().lastDay()).isEqualTo(parse("2026-04-07"));
        assertThat(story.settled("2026-03-10").clock("K6").isRunning()).isTrue();
    }

    @Test
    @Proves({"K6", "S-162"})
    void hoursToldLaterDoNotMoveTheObjectionTermOfTheDecision() {
        var story = aComplaint().received("2026-05-01").described("2026-05-01", Elements.decision(1, "2026-03-02"));
        assertThat(story.clock("K6").deadline().lastDay()).isEqualTo(parse("2026-04-13"));
    }

    @Test
    @Proves("K18")
    void aPromiseIsAClockUntilItIsKept() {
        var promised = Dossiers.informal().promised("2026-03-10", 1, "2026-03-21");
        assertThat(promised.clock("K18").deadline().lastDay()).isEqualTo(parse("2026-03-21"));
        assertThat(ids(promised.take(new CommitmentKept(parse("2026-03-20"), new CommitmentId(1), true))))
                .doesNotContain("K18");
    }

    @Test
    void everyClockSaysWhy() {
        for (var clock :
                Dossiers.invited().promised("2026-03-10", 1, "2026-03-21").clocks())
            assertThat(clock.deadline().because()).as(clock.id()).isNotEmpty();
    }

    private static List<String> ids(ComplaintStory story) {
        return story.clocks().stream().map(Clock::id).toList();
    }
}
