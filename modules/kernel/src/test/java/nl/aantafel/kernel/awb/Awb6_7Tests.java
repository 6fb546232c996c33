package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.objection.AnnouncedAfterDeciding;
import nl.aantafel.kernel.awb.objection.AnnouncementIsNotToCome;
import nl.aantafel.kernel.awb.objection.AnnouncementIsProved;
import nl.aantafel.kernel.awb.objection.ApplicationHasADay;
import nl.aantafel.kernel.awb.objection.SpokenWordsAreNoDecision;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.Announcement;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionForm;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitRequest;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.ObjectionTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 6:7 and 6:8 (K6), 4:13 (K7): the terms of a linked decision, and of the decision that does not come (law.md §3.5, §3.6). */
class Awb6_7Tests {
    @ParameterizedTest
    @CsvSource({
        "OB-01, 2026-09-07, 2026-09-08, 2026-10-19, 2026-10-26, 2026-11-30, 2027-01-11",
        "OB-02, 2026-02-23, 2026-02-24, 2026-04-07, 2026-04-14, 2026-05-19, 2026-06-30",
        "OB-03, 2026-06-06, 2026-06-07, 2026-07-20, 2026-07-27, 2026-08-31, 2026-10-12",
        "OB-04, 2026-11-13, 2026-11-14, 2026-12-28, 2027-01-04, 2027-02-08, 2027-03-22",
        "OB-05, 2027-03-24, 2027-03-25, 2027-05-10, 2027-05-18, 2027-06-21, 2027-08-02",
        "OB-06, 2028-01-18, 2028-01-19, 2028-02-29, 2028-03-07, 2028-04-11, 2028-05-23",
        "OB-07, 2027-03-25, 2027-03-26, 2027-05-10, 2027-05-18, 2027-06-21, 2027-08-02",
        "OB-08, 2026-11-20, 2026-11-21, 2027-01-04, 2027-01-11, 2027-02-15, 2027-03-30",
        "OB-09, 2025-03-15, 2025-03-16, 2025-04-28, 2025-05-06, 2025-06-10, 2025-07-21",
        "OB-10, 2025-11-21, 2025-11-22, 2026-01-05, 2026-01-12, 2026-02-16, 2026-03-30"
    })
    @Proves({"K6", "R-6-7", "R-6-8", "R-6-9", "R-7-10"})
    void sixWeeksFromTheDayAfterTheAnnouncement(
            String id, String announced, String first, String last, String byPost, String six, String twelve) {
        var clock = decision(announced)
                .take(Decisions.announced(announced, announced))
                .clock("K6");
        assertThat(clock.deadline().start()).as(id).isEqualTo(parse(first));
        assertThat(clock.deadline().lastDay()).as(id).isEqualTo(parse(last));
        var terms = ObjectionTerms.of(parse(announced), LegalCalendar.bundled());
        assertThat(terms.byPost().lastDay()).as(id).isEqualTo(parse(byPost));
        assertThat(terms.decision().lastDay()).as(id).isEqualTo(parse(six));
        assertThat(terms.decisionWithCommittee().lastDay()).as(id).isEqualTo(parse(twelve));
    }

    @Test
    @Proves({"K6", "R-3-3", "R-6-8"})
    void theTermCountsFromTheAnnouncementNotFromTheDateOnTheLetter() {
        var late = new DecisionLinked(
                parse("2026-03-20"),
                Elements.id(1),
                DecisionForm.IN_WRITING,
                DocumentNature.DECISION,
                parse("2026-02-02"),
                parse("2026-02-23"),
                Announcement.POST,
                "Wmo-loket");
        var clock = decision("2026-03-02").take(late).clock("K6");
        assertThat(clock.deadline().lastDay()).isEqualTo(parse("2026-04-07"));
    }

    @Test
    @Proves({"K6", "R-3-3"})
    void withoutProofOfTheAnnouncementTheTermHasNotStarted() {
        var story = decision("2026-03-02").take(Decisions.unannounced("2026-03-03"));
        assertThat(ids(story)).doesNotContain("K6");
        var unproved = new DecisionLinked(
                parse("2026-03-03"),
                Elements.id(1),
                DecisionForm.IN_WRITING,
                DocumentNature.DECISION,
                null,
                parse("2026-02-23"),
                Announcement.UNKNOWN,
                "");
        assertThat(ids(decision("2026-03-02").take(unproved).isWarnedBy(AnnouncementIsProved.class)))
                .doesNotContain("K6");
    }

    @Test
    @Proves({"K6", "R-3-1"})
    void whatWasOnlySaidStartsNoTerm() {
        assertThat(ids(decision("2026-03-02").take(Decisions.oral("2026-03-03"))))
                .doesNotContain("K6");
        var spoken = new DecisionLinked(
                parse("2026-03-03"),
                Elements.id(1),
                DecisionForm.ORAL,
                DocumentNature.UNKNOWN,
                null,
                parse("2026-02-23"),
                Announcement.HANDED_OVER,
                "");
        decision("2026-03-02").take(spoken).isRefusedBy(SpokenWordsAreNoDecision.class);
    }

    @Test
    @Proves("R-3-3")
    void daysThatCannotBeAreRefusedAllAtOnce() {
        var impossible = new DecisionLinked(
                parse("2026-03-03"),
                Elements.id(1),
                DecisionForm.IN_WRITING,
                DocumentNature.DECISION,
                parse("2026-03-10"),
                parse("2026-03-09"),
                Announcement.POST,
                "");
        decision("2026-03-02")
                .take(impossible)
                .isRefusedBy(AnnouncedAfterDeciding.class, AnnouncementIsNotToCome.class);
    }

    @Test
    @Proves("K6")
    void theLinkedDecisionIsPreferredToTheDayInTheDescription() {
        var described = aComplaint().received("2026-03-02").described("2026-03-02", Elements.decision(1, "2026-02-02"));
        assertThat(described.clock("K6").deadline().lastDay()).isEqualTo(parse("2026-03-16"));
        var linked = described.take(Decisions.announced("2026-03-03", "2026-02-23"));
        assertThat(linked.clock("K6").deadline().lastDay()).isEqualTo(parse("2026-04-07"));
    }

    @ParameterizedTest
    @CsvSource({
        "participatiewet, 2026-03-02, 2026-04-28",
        "participatiewet, 2026-11-06, 2027-01-04",
        "jeugdwet, 2026-11-05, 2026-12-31"
    })
    @Proves({"K7", "R-4-2"})
    void theTermToDecideIsTheOneOfTheLaw(String law, String applied, String lastDay) {
        var clock = undecided(applied, law)
                .take(Decisions.applied(applied, applied))
                .clock("K7");
        assertThat(clock.deadline().lastDay()).isEqualTo(parse(lastDay));
        assertThat(clock.isRunning()).isTrue();
    }

    @Test
    @Proves("K7")
    void theTermEndsWithTheAnnouncement() {
        var story = undecided("2026-03-02", "participatiewet")
                .take(Decisions.applied("2026-03-02", "2026-03-02"))
                .take(Decisions.announced("2026-03-20", "2026-03-18"));
        assertThat(story.clock("K7").stoppedOn()).isEqualTo(parse("2026-03-18"));
    }

    @Test
    @Proves("K7")
    void anApplicationWithoutADayIsNone() {
        undecided("2026-03-02", "wmo")
                .take(new ApplicationNoted(parse("2026-03-03"), Elements.id(1), null, null, "Wmo-loket"))
                .isRefusedBy(ApplicationHasADay.class);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_DATA, K14, 2026-01-31, 2026-03-02",
        "DATA_BREACH, K15, 2026-03-28, 2026-03-30",
        "ACCESS_TO_DOCUMENTS, K16, 2026-03-09, 2026-04-07",
    })
    @Proves({"R-BZ-10", "K14", "K15", "K16"})
    void whatIsSplitOffHasItsOwnTerm(SplitRequest request, String clock, String received, String lastDay) {
        var story = aComplaint()
                .received(received)
                .take(new SplitOff(parse(received), request, "het juridisch loket", "Mevrouw vraagt haar dossier op"));
        assertThat(story.clock(clock).deadline().lastDay()).isEqualTo(parse(lastDay));
    }

    private static ComplaintStory decision(String on) {
        return aComplaint().received(on).described(on, Elements.of(1, Matter.CONTENT_OF_DECISION));
    }

    private static ComplaintStory undecided(String on, String law) {
        var conduct = new Conduct("Er kwam geen besluit", null, null, true);
        var element = new Element(
                Elements.id(1), "Geen besluit", conduct, Matter.NO_DECISION_IN_TIME, Set.of(law), Set.of(), null);
        return aComplaint().received(on).described(on, element);
    }

    private static List<String> ids(ComplaintStory story) {
        return story.clocks().stream().map(Clock::id).toList();
    }
}
