package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.jeugdwet.committee.CommitteeFact.Explaining;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthComplaintExplained;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthFinding;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHandlingEnded;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresPostponed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthTermExtended;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Due;
import nl.aantafel.kernel.law.Obligation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jeugdwet 4.2.1: the municipality gives youth help itself, and an independent committee judges it. */
class Jw4_2_1Tests {
    @Test
    @Proves({"RT-3", "RT-4", "R-J-5"})
    void onlyTheHelpItselfGoesToTheCommittee() {
        var access = described().take(route("RT-4"));
        access.take(recognised()).isRefusedBy("RouteLeadsToACommittee");
        var help = described().take(route("RT-3"));
        assertThat(next(help)).contains("recognise-youth-help");
        assertThat(next(help.take(recognised())))
                .contains("form-youth-committee")
                .doesNotContain("recognise-youth-help");
    }

    @Test
    @Proves({"R-J-5", "K1", "K2"})
    void nothingOfTitle91RunsWhenEverythingIsTheCommittees() {
        var before = described();
        assertThat(before.clocks()).extracting(Clock::id).contains("K1", "K2");
        var after = before.take(route("RT-3")).take(recognised());
        assertThat(after.clocks()).extracting(Clock::id).doesNotContain("K1", "K2", "K5");
    }

    /** The top of the dossier shows the committee's day, for the term of the Awb does not run. */
    @Test
    @Proves({"R-J-2", "K11"})
    void theDayOfTheCommitteeStandsAtTheTop() {
        var help = described().take(route("RT-3")).take(recognised());
        assertThat(Due.of(help.clocks())).isEmpty();
        var formed = help.take(new YouthCommitteeFormed(parse("2026-03-16"), "mr. Vos", 3, false, false, 6));
        assertThat(Due.of(formed.clocks()))
                .contains(formed.clock("K11").deadline().lastDay());
        assertThat(Due.of(described().clocks()))
                .contains(described().clock("K1").deadline().lastDay());
    }

    @Test
    @Proves("R-J-5")
    void theMunicipalityNeitherJudgesNorDeclinesNorPutsOff() {
        var help = described().take(route("RT-3")).take(recognised());
        assertThat(breaches(help, Elements.judged("2026-03-16", 1, Judgement.FOUNDED)))
                .contains("ElementIsJudgedUnderTheAwb");
        assertThat(breaches(help, declined())).contains("DeclinesNothingOfTheCommittee");
        assertThat(breaches(help, new Postponed(parse("2026-03-16"), 4, "Zomer")))
                .contains("TermOfTheAwbRuns");
        assertThat(breaches(described(), declined())).doesNotContain("DeclinesNothingOfTheCommittee");
    }

    @Test
    @Proves("R-J-2")
    void aCommitteeOfTwoIsRefusedAndSoIsAChairOfTheProviderAndTheAccused() {
        var help = described().take(route("RT-3")).take(recognised());
        help.take(formed(2, false, false)).isRefusedBy("CommitteeHasThreeMembers");
        help.take(formed(3, true, false)).isRefusedBy("ChairWorksElsewhere");
        help.take(formed(3, false, true)).isRefusedBy("AccusedStaysOut");
        help.take(new YouthCommitteeFormed(parse("2026-03-10"), "Mr. Hofman", 3, false, false, 0))
                .isRefusedBy("SchemeHasATerm");
        assertThat(next(help.take(formed(3, false, false)))).contains("explain-to-committee");
        described().take(formed(3, false, false)).isRefusedBy("SomethingIsTheCommittees");
    }

    @Test
    @Proves("R-J-2")
    void nobodyIsJudgedUnheardOrWithoutReasons() {
        var formed = formed();
        formed.take(judged("Er is niet geluisterd")).isRefusedBy("BothCouldExplain");
        explained(formed).take(judged(" ")).isRefusedBy("YouthJudgementHasReasons");
        formed.take(new YouthComplaintExplained(parse("2026-03-17"), PartyId.COMPLAINANT, Explaining.ORALLY, ""))
                .isRefusedBy("ExplanationIsWrittenDown");
        formed.take(
                new YouthComplaintExplained(parse("2026-03-17"), PartyId.COMPLAINANT, Explaining.DOES_NOT_WANT_TO, ""));
    }

    /** The scheme's term is local: it is not moved by a holiday; the month is the law's, and is. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 6, 2026-04-20, 2026-03-27, 2026-04-28",
        "2026-03-09, 4, 2026-04-06, 2026-04-01, 2026-05-01",
        "2026-11-09, 8, 2027-01-04, 2026-12-01, 2027-01-04"
    })
    @Proves({"R-J-2", "R-J-4", "K10", "K11"})
    void theSchemeGivesTheTermAndTheLawOneMonth(
            String received, int weeks, String schemeEnds, String judgedOn, String monthEnds) {
        var story = explained(
                described(received)
                        .take(route(received, "RT-3"))
                        .take(new YouthHelpRecognised(parse(received), Elements.id(1), "De jeugdhulp zelf"))
                        .take(new YouthCommitteeFormed(parse(received), "Mr. Hofman", 3, false, false, weeks)),
                received);
        assertThat(story.clock("K11").deadline().lastDay()).isEqualTo(parse(schemeEnds));
        var judged = story.take(new YouthElementJudged(
                parse(judgedOn), Elements.id(1), YouthFinding.FOUNDED, "Er is niet geluisterd", ""));
        assertThat(judged.clock("K11").isRunning()).isFalse();
        assertThat(judged.clock("K10").deadline().lastDay()).isEqualTo(parse(monthEnds));
    }

    @Test
    @Proves({"R-J-2", "K11"})
    void moreTimeIsToldToAllThreeWithReasons() {
        var formed = formed();
        formed.take(extended("", true)).isRefusedBy("NewTermHasAReason");
        formed.take(extended("Een lid is ziek", false)).isRefusedBy("AllThreeAreTold");
        assertThat(formed.take(extended("Een lid is ziek", true))
                        .clock("K11")
                        .deadline()
                        .lastDay())
                .isEqualTo(parse("2026-05-18"));
    }

    @Test
    @Proves({"R-J-4", "K10"})
    void theCitizenAndTheCommitteeHearWhatHappensAndThenItEnds() {
        var judged = explained(formed()).take(judged("Er is niet geluisterd"));
        assertThat(next(judged)).contains("tell-youth-measures");
        judged.take(told(false)).isRefusedBy("MeasuresAreToldToBoth");
        judged.take(new YouthHandlingEnded(parse("2026-04-10"), "Dank u wel"))
                .isRefusedBy("MeasuresOnEveryElementAreTold", "ChildsInterestIsWeighed");
        var later = judged.take(new YouthMeasuresPostponed(
                parse("2026-04-10"), Elements.id(1), parse("2026-05-29"), "Wij overleggen nog"));
        assertThat(later.clock("K10").deadline().lastDay()).isEqualTo(parse("2026-05-29"));
        assertThat(next(judged.take(told(true)))).contains("end-youth-handling");
        var ended = judged.take(told(true))
                .take(new QuestionAnswered(parse("2026-04-10"), "jeugdwet.childs-interest", "Het kind is gehoord"))
                .take(new YouthHandlingEnded(parse("2026-04-10"), "Dank u wel"));
        assertThat(ended.isAt(Stage.CONCLUDED).dossier().closedOn()).contains(parse("2026-04-10"));
        assertThat(ended.clocks()).noneMatch(clock -> clock.bindsTheMunicipality() && clock.isRunning());
        assertThat(next(ended)).isEmpty();
        formed().take(told(true)).isRefusedBy("CommitteeJudgedIt");
    }

    /** Law.md C-12: access under the Awb, help before the committee, in one dossier, each with its own clock. */
    @Test
    @Proves({"RT-3", "RT-4", "K1", "K11"})
    void aDossierCanHoldBothEachWithItsOwnClock() {
        var both = formed().described("2026-03-10", Elements.under(2, "jeugdwet"));
        assertThat(both.clocks()).extracting(Clock::id).contains("K1", "K11");
        both.take(new YouthElementJudged(parse("2026-04-10"), Elements.id(2), YouthFinding.FOUNDED, "Zo is het", ""))
                .isRefusedBy("ElementIsTheCommittees", "BothCouldExplain");
        explained(both)
                .take(judged("Er is niet geluisterd"))
                .take(told(true))
                .take(new YouthHandlingEnded(parse("2026-04-10"), "Klaar"))
                .isRefusedBy("NothingIsLeftUnderTitle91", "ChildsInterestIsWeighed");
    }

    private static List<String> next(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    private static ComplaintStory described() {
        return described("2026-03-09");
    }

    private static ComplaintStory described(String received) {
        return aComplaint().under(new Jeugdwet()).received(received).described(received, Elements.under(1, "jeugdwet"));
    }

    private static ComplaintStory formed() {
        return described().take(route("RT-3")).take(recognised()).take(formed(3, false, false));
    }

    private static ComplaintStory explained(ComplaintStory story) {
        return explained(story, "2026-03-17");
    }

    private static ComplaintStory explained(ComplaintStory story, String on) {
        var told = story.take(new YouthComplaintExplained(
                parse(on), PartyId.COMPLAINANT, Explaining.ORALLY, "Niemand vroeg wat zij wilde"));
        var whose = story.dossier().elements().getFirst().conduct().whose();
        return whose == null
                ? told
                : told.take(new YouthComplaintExplained(parse(on), whose, Explaining.IN_WRITING, "Het was druk"));
    }

    private static RouteChosen route(String route) {
        return route("2026-03-10", route);
    }

    private static RouteChosen route(String on, String route) {
        return new RouteChosen(parse(on), Elements.id(1), route, "Het wijkteam gaf de hulp zelf");
    }

    private static YouthHelpRecognised recognised() {
        return new YouthHelpRecognised(parse("2026-03-10"), Elements.id(1), "Het wijkteam gaf de hulp zelf");
    }

    private static YouthCommitteeFormed formed(int members, boolean chairOfProvider, boolean accused) {
        return new YouthCommitteeFormed(parse("2026-03-10"), "Mr. Hofman", members, chairOfProvider, accused, 6);
    }

    private static YouthElementJudged judged(String reasons) {
        return new YouthElementJudged(
                parse("2026-04-10"), Elements.id(1), YouthFinding.FOUNDED, reasons, "Vraag het kind zelf");
    }

    private static YouthTermExtended extended(String reason, boolean told) {
        return new YouthTermExtended(parse("2026-04-10"), parse("2026-05-18"), reason, told);
    }

    private static YouthMeasuresTold told(boolean both) {
        return new YouthMeasuresTold(parse("2026-04-10"), Elements.id(1), "Wij vragen het voortaan", both);
    }

    private static Declined declined() {
        return new Declined(
                parse("2026-03-16"), Set.of(), Ground.OVER_A_YEAR_AGO, "Lang geleden", "", "", null, "c.smit");
    }

    private static List<String> breaches(ComplaintStory story, Step step) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(Breach::rule)
                .toList();
    }
}
