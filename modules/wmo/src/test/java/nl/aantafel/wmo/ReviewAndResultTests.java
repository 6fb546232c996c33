package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.ObjectionStep.Announcement;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionForm;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionRead;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.InDecision;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.wmo.need.ReviewChecked;
import org.junit.jupiter.api.Test;

/** Help that is looked at again, and decisions that name a result only (report p. 36, p. 43). */
class ReviewAndResultTests {

    @Test
    @Proves({"R-W-30", "S-160"})
    void aReassessmentIsCheckedAndTakesAnInvestigation() {
        var reassessed = Stories.themed("wmo.reassessment");
        assertThat(Stories.next(reassessed)).contains("check-review");
        assertThat(Stories.next(Stories.wmo())).doesNotContain("check-review");
        var lacking = reassessed.take(review("2026-03-02", false, true, false, "Er is alleen een brief gestuurd."));
        lacking.nextHasNo("check-review");
        assertThat(Stories.keys(lacking)).contains("wmo.review-takes-investigation", "wmo.less-help-is-a-decision");
        assertThat(Stories.keys(reassessed.take(review("2026-03-02", true, true, true, ""))))
                .doesNotContain("wmo.review-takes-investigation", "wmo.less-help-is-a-decision");
        assertThat(Stories.keys(reassessed.take(review("2026-03-02", true, false, false, ""))))
                .doesNotContain("wmo.less-help-is-a-decision");
    }

    @Test
    @Proves("R-W-30")
    void aReviewThatCannotBeIsRefusedWithItsArticle() {
        var toCome = review("2026-03-11", true, false, false, "");
        Stories.wmo().take(toCome).isRefusedBy("ReviewIsNotToCome");
        assertThat(Stories.articles(Stories.wmo(), toCome)).containsExactly("Wmo 2015 2.3.9 lid 1");
        Stories.wmo().take(review("2026-03-02", false, false, false, " ")).isRefusedBy("ReviewLackIsWrittenDown");
        Stories.wmo().take(review("2026-03-02", true, true, false, " ")).isRefusedBy("ReviewLackIsWrittenDown");
    }

    @Test
    @Proves("R-W-33")
    void theRulingsOnAResultWithoutHoursAreNamed() {
        assertThat(MessageFiles.all("nl").getProperty("remark.wmo.result-is-not-enough"))
                .contains(
                        "ECLI:NL:CRVB:2016:1402",
                        "ECLI:NL:CRVB:2016:1403",
                        "ECLI:NL:CRVB:2016:1491",
                        "ECLI:NL:CRVB:2018:3241");
        assertThat(Stories.keys(answered(Stories.wmo()))).contains("wmo.result-is-not-enough");
        assertThat(Stories.keys(Stories.wmo())).doesNotContain("wmo.result-is-not-enough");
    }

    /** Announced on 2 March 2026: an objection is possible until 13 April. */
    @Test
    @Proves({"R-W-33", "S-070"})
    void theWayOutIsAnObjectionAndAfterItsTermAnEarlyReview() {
        var read = Stories.wmo().take(linked("2026-03-02")).take(read(InDecision.YES));
        assertThat(Stories.keys(read.today("2026-04-13")))
                .contains("wmo.result-is-not-enough", "wmo.result-objection")
                .doesNotContain("wmo.result-early-review");
        assertThat(Stories.keys(read.today("2026-04-14")))
                .contains("wmo.result-is-not-enough", "wmo.result-early-review")
                .doesNotContain("wmo.result-objection");
    }

    @Test
    @Proves("R-W-33")
    void withoutADayOfAnnouncementTheTermToObjectHasNotEnded() {
        assertThat(Stories.keys(answered(Stories.wmo()).today("2027-03-10"))).contains("wmo.result-objection");
    }

    @Test
    @Proves("R-W-33")
    void whatWasReadInTheDecisionGoesBeforeWhatWasAnswered() {
        assertThat(Stories.keys(
                        answered(Stories.wmo().take(linked("2026-03-02")).take(read(InDecision.NO)))))
                .doesNotContain("wmo.result-is-not-enough");
    }

    private static ComplaintStory answered(ComplaintStory story) {
        return story.take(new QuestionAnswered(parse(Stories.DAY), "wmo.result-only", "yes"));
    }

    private static DecisionLinked linked(String announced) {
        return new DecisionLinked(
                parse(Stories.DAY),
                Elements.id(1),
                DecisionForm.IN_WRITING,
                DocumentNature.DECISION,
                parse(announced),
                parse(announced),
                Announcement.POST,
                "Team Wmo");
    }

    private static DecisionRead read(InDecision resultOnly) {
        return new DecisionRead(
                parse(Stories.DAY), Elements.id(1), InDecision.YES, resultOnly, InDecision.YES, Set.of());
    }

    private static ReviewChecked review(
            String on, boolean investigated, boolean lessHelp, boolean decided, String found) {
        return new ReviewChecked(parse(Stories.DAY), Elements.id(1), parse(on), investigated, lessHelp, decided, found);
    }
}
