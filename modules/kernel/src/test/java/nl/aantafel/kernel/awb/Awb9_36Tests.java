package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.Dossiers.concluded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.awb.ombudsman.FollowingSaysHow;
import nl.aantafel.kernel.awb.ombudsman.NotFollowingHasReasons;
import nl.aantafel.kernel.awb.ombudsman.RecommendationWasMade;
import nl.aantafel.kernel.awb.ombudsman.Recommendations;
import nl.aantafel.kernel.awb.ombudsman.Recommendations.Recommendation;
import nl.aantafel.kernel.awb.ombudsman.ReportNamesTheRequirement;
import nl.aantafel.kernel.dossier.ExternalStep.OmbudsmanJudgement;
import nl.aantafel.kernel.dossier.ExternalStep.RecommendationAnswered;
import nl.aantafel.kernel.dossier.ExternalStep.ReportReceived;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:36: the ombudsman's report, and what we do with its recommendations. */
class Awb9_36Tests {
    @Test
    @Proves({"R-9.36-1", "R-9.26–27"})
    void aReportThatFindsItImproperNamesTheRequirement() {
        concluded()
                .take(report(OmbudsmanJudgement.NOT_PROPER, Set.of()))
                .isRefusedBy(ReportNamesTheRequirement.class)
                .take(report(OmbudsmanJudgement.PARTLY_PROPER, Set.of()))
                .isRefusedBy(ReportNamesTheRequirement.class)
                .take(report(OmbudsmanJudgement.NO_JUDGEMENT, Set.of()))
                .take(report(OmbudsmanJudgement.PROPER, Set.of()))
                .take(report(OmbudsmanJudgement.NOT_PROPER, Set.of("reliability")))
                .isAt(Stage.CONCLUDED);
    }

    @Test
    @Proves({"R-9.36-2", "K13"})
    void everyRecommendationAsksForItsOwnAnswerWithinSixWeeks() {
        var story = reported().today("2026-09-02");
        assertThat(Recommendations.of(story.dossier()))
                .extracting(Recommendation::text)
                .containsExactly("Bel mevrouw terug.", "Pas de werkwijze aan.");
        assertThat(story.clocks()).filteredOn(clock -> clock.id().equals("K13")).allSatisfy(clock -> {
            assertThat(clock.deadline().lastDay()).isEqualTo(parse("2026-10-13"));
            assertThat(clock.isRunning()).isTrue();
        });
        story.nextBegins("answer-recommendation", "answer-recommendation");
    }

    @Test
    @Proves("R-9.36-2")
    void notFollowingWithoutReasonsIsRefused() {
        reported()
                .take(new RecommendationAnswered(parse("2026-09-10"), 1, false, " "))
                .isRefusedBy(NotFollowingHasReasons.class)
                .take(new RecommendationAnswered(parse("2026-09-10"), 1, true, ""))
                .isRefusedBy(FollowingSaysHow.class)
                .take(new RecommendationAnswered(parse("2026-09-10"), 1, false, "Mevrouw wil niet gebeld worden."))
                .nextBegins("answer-recommendation");
    }

    @Test
    void onlyARecommendationThatWasMadeIsAnswered() {
        reported()
                .take(new RecommendationAnswered(parse("2026-09-10"), 3, true, "Wij bellen."))
                .isRefusedBy(RecommendationWasMade.class);
    }

    @Test
    void anAnsweredRecommendationStopsItsClock() {
        var story = reported().take(new RecommendationAnswered(parse("2026-10-20"), 2, true, "Sinds 1 oktober."));
        assertThat(story.clocks())
                .filteredOn(clock -> clock.id().equals("K13") && clock.about().equals("2"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.wasLate()).isTrue());
    }

    private static ComplaintStory reported() {
        return concluded().take(report(OmbudsmanJudgement.NOT_PROPER, Set.of("reliability")));
    }

    private static ReportReceived report(OmbudsmanJudgement conduct, Set<String> requirements) {
        return new ReportReceived(
                parse("2026-09-01"),
                conduct,
                requirements,
                "Mevrouw werd niet gebeld.",
                conduct == OmbudsmanJudgement.NOT_PROPER ? "Bel mevrouw terug.\n\nPas de werkwijze aan.\n" : "");
    }
}
