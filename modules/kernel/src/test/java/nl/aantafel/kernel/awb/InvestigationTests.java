package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.awb.declining.InvestigationHasAReviewDay;
import nl.aantafel.kernel.awb.declining.InvestigationWasTheGround;
import nl.aantafel.kernel.awb.declining.NextReviewHasADay;
import nl.aantafel.kernel.awb.declining.ReviewSaysWhatWasFound;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ClosingStep.Inquiry;
import nl.aantafel.kernel.dossier.ClosingStep.InvestigationReviewed;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 9:8 lid 1 onder f: not handled "zolang" there is a criminal investigation, and so looked at again. */
class InvestigationTests {
    @Test
    @Proves("R-9.8-6")
    void theReviewDayIsADutyWithAnAlarm() {
        var story = suspended();
        assertThat(story.today("2026-04-20").obligations())
                .filteredOn(obligation -> obligation.key().equals("review-investigation"))
                .singleElement()
                .satisfies(obligation -> assertThat(obligation.by()).isEqualTo(parse("2026-05-04")));
        var clock = story.clock("K2b");
        assertThat(clock.deadline().lastDay()).isEqualTo(parse("2026-05-04"));
        assertThat(clock.bindsTheMunicipality()).isTrue();
        assertThat(clock.isOverdue(parse("2026-05-05"))).isTrue();
    }

    @Test
    @Proves("R-9.8-6")
    void whileItGoesOnWeLookAgainAndTheComplaintRests() {
        var story = suspended().take(goesOn("2026-05-04", parse("2026-06-29"))).isAt(Stage.DECLINED);
        assertThat(story.clock("K2b").deadline().lastDay()).isEqualTo(parse("2026-06-29"));
        assertThat(story.dossier().closedOn()).contains(parse("2026-03-10"));
    }

    @ParameterizedTest
    @CsvSource({", false", "2026-05-04, false", "2026-05-05, true", "2026-06-29, true", "2026-06-30, false"})
    @Proves("R-9.8-6")
    void theNextReviewIsWithinEightWeeks(@Nullable LocalDate next, boolean isFine) {
        var tried = suspended().take(goesOn("2026-05-04", next));
        if (isFine) tried.isAt(Stage.DECLINED);
        else tried.isWarnedBy(NextReviewHasADay.class);
    }

    @Test
    @Proves("R-9.8-6")
    void whenItHasEndedTheHandlingGoesOnWhereItWas() {
        var story = suspended().take(ended("2026-05-04")).isAt(Stage.INFORMAL);
        assertThat(story.dossier().isDeclined(Elements.id(1))).isFalse();
        assertThat(story.dossier().closedOn()).isEmpty();
        assertThat(story.clocks()).extracting(clock -> clock.id()).doesNotContain("K2b");
        assertThat(story.clock("K1").isOverdue(parse("2026-05-04"))).isTrue();
    }

    @Test
    @Proves("R-9.8-6")
    void anElementIsJudgedAfterItsInvestigation() {
        var story = Dossiers.heard()
                .take(part("2026-03-26"))
                .take(ended("2026-03-27"))
                .judged("2026-03-28", 1, Judgement.FOUNDED);
        story.isAt(Stage.FORMAL);
    }

    @Test
    @Proves("R-9.8-6")
    void withoutAReviewDayItIsEightWeeks() {
        var story = Dossiers.informal()
                .take(declined("2026-03-10", Set.of(), Ground.CRIMINAL_INVESTIGATION, null))
                .isWarnedBy(InvestigationHasAReviewDay.class);
        assertThat(story.clock("K2b").deadline().lastDay()).isEqualTo(parse("2026-05-05"));
    }

    @Test
    void onlyAnInvestigationIsLookedAtAgain() {
        Dossiers.informal().take(ended("2026-03-10")).isRefusedBy(InvestigationWasTheGround.class);
        Dossiers.informal()
                .take(declined("2026-03-10", Set.of(), Ground.BEFORE_ANOTHER_COURT, null))
                .take(ended("2026-03-11"))
                .isRefusedBy(InvestigationWasTheGround.class);
        suspended().take(ended("2026-05-04")).take(ended("2026-05-05")).isRefusedBy(InvestigationWasTheGround.class);
    }

    @Test
    void whatWasFoundIsWrittenDown() {
        suspended()
                .take(new InvestigationReviewed(parse("2026-05-04"), Inquiry.ENDED, " ", null))
                .isRefusedBy(ReviewSaysWhatWasFound.class);
    }

    private static ComplaintStory suspended() {
        return Dossiers.informal()
                .take(declined("2026-03-10", Set.of(), Ground.CRIMINAL_INVESTIGATION, parse("2026-05-04")));
    }

    private static Declined part(String on) {
        return declined(
                on,
                Set.of(Elements.id(1)),
                Ground.CRIMINAL_INVESTIGATION,
                parse(on).plusWeeks(4));
    }

    private static Declined declined(String on, Set<ElementId> elements, Ground ground, @Nullable LocalDate review) {
        return new Declined(
                parse(on), elements, ground, "Onderzoek loopt", "Rechtbank Ergens, zaak 12", "", review, "c.smit");
    }

    private static InvestigationReviewed goesOn(String on, @Nullable LocalDate next) {
        return new InvestigationReviewed(parse(on), Inquiry.GOES_ON, "Gebeld met de politie: loopt nog.", next);
    }

    private static InvestigationReviewed ended(String on) {
        return new InvestigationReviewed(parse(on), Inquiry.ENDED, "Gebeld met de politie: gestopt.", null);
    }
}
