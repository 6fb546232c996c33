package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.SafetyActed;
import nl.aantafel.kernel.dossier.RoutingStep.SafetyMeasure;
import nl.aantafel.kernel.dossier.RoutingStep.Severity;
import nl.aantafel.kernel.dossier.RoutingStep.SeverityWeighed;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.wmo.quality.QualityFact.HelpMeasured;
import nl.aantafel.wmo.quality.QualityFact.ReportingCodeLookedUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The norm of good help beside the complaint, and the reporting code where somebody may be in danger. */
class QualityTests {

    @Test
    @Proves("R-W-3")
    void theNormOfGoodHelpStandsBesideComplaintsOnHowHelpIsGiven() {
        for (var about : List.of(
                Stories.themed("wmo.provider-quality"),
                Stories.themed("wmo.hours-of-help"),
                Stories.about(Set.of(), People.PROVIDER)))
            assertThat(about.remarks())
                    .filteredOn(remark -> remark.key().equals("wmo.good-help"))
                    .extracting(remark -> remark.article().toString())
                    .containsExactly("Wmo 2015 3.1 lid 2");
        assertThat(Stories.keys(Stories.wmo())).doesNotContain("wmo.good-help");
    }

    @Test
    @Proves("R-W-3")
    void whatHelpLacksIsWrittenDownAndRepaired() {
        var unsaid = measured(true, true, false, true, " ");
        assertThat(Stories.articles(Stories.wmo(), unsaid)).containsExactly("Wmo 2015 3.1 lid 2");
        Stories.wmo().take(unsaid).isRefusedBy("ShortcomingIsWrittenDown");
        assertThat(Stories.keys(Stories.wmo().take(measured(true, true, false, true, "Elke week iemand anders."))))
                .contains("wmo.help-falls-short");
        assertThat(Stories.keys(Stories.wmo().take(measured(true, true, true, true, ""))))
                .doesNotContain("wmo.help-falls-short");
    }

    @ParameterizedTest
    @CsvSource({
        "false, true, true, true",
        "true, false, true, true",
        "true, true, false, true",
        "true, true, true, false"
    })
    @Proves("R-W-3")
    void eachOfTheFourPartsOfTheNormCounts(boolean safe, boolean works, boolean fits, boolean respectful) {
        Stories.wmo().take(measured(safe, works, fits, respectful, "")).isRefusedBy("ShortcomingIsWrittenDown");
    }

    @Test
    @Proves({"R-W-4", "S-021"})
    void whereSomebodyMayBeInDangerTheReportingCodeOfTheProviderIsLookedUpToday() {
        assertThat(Stories.next(Stories.wmo())).doesNotContain("look-up-reporting-code");
        var danger = danger();
        assertThat(danger.obligations())
                .filteredOn(next -> next.key().equals("look-up-reporting-code"))
                .extracting(Obligation::by)
                .containsExactly(parse(Stories.DAY));
        assertThat(Stories.next(danger)).contains("weigh-danger");
        var lacking = danger.take(code(People.PROVIDER, false, false, false));
        lacking.nextHasNo("look-up-reporting-code");
        assertThat(Stories.keys(lacking))
                .contains("wmo.provider-lacks-reporting-code")
                .doesNotContain("wmo.reporting-code-not-used");
        assertThat(Stories.keys(danger.take(code(People.PROVIDER, true, true, false))))
                .contains("wmo.reporting-code-not-used")
                .doesNotContain("wmo.provider-lacks-reporting-code");
        assertThat(Stories.keys(danger.take(code(People.PROVIDER, true, false, true))))
                .contains("wmo.provider-lacks-reporting-code");
    }

    /** The triage of the kernel asks for the code by name, and nothing ends before it was weighed. */
    @Test
    @Proves("R-W-4")
    void theReportingCodeIsWeighedBeforeAnythingEnds() {
        var danger = danger();
        assertThat(rules(danger, settled())).contains("SafetyWasActedOn");
        var weighed = danger;
        for (var measure : SafetyMeasure.values())
            weighed = weighed.take(new SafetyActed(parse(Stories.DAY), measure, true, "Gebeld met de aanbieder"));
        assertThat(rules(weighed, settled())).doesNotContain("SafetyWasActedOn");
        assertThat(SafetyMeasure.values()).contains(SafetyMeasure.REPORTING_CODE);
    }

    @Test
    @Proves("R-W-4")
    void aReportingCodeIsOfAProviderAndMustBeThereToBeUsed() {
        var ofTheCitizen = code(PartyId.COMPLAINANT, true, true, true);
        Stories.wmo().take(ofTheCitizen).isRefusedBy("CodeIsOfAProvider");
        assertThat(Stories.articles(Stories.wmo(), ofTheCitizen)).containsExactly("Wmo 2015 3.3 lid 1");
        Stories.wmo().take(code(People.PROVIDER, false, true, false)).isRefusedBy("UsedCodeIsThere");
        Stories.wmo().take(code(People.PROVIDER, false, false, true)).isRefusedBy("UsedCodeIsThere");
    }

    private static ComplaintStory danger() {
        return Stories.wmo()
                .take(new SeverityWeighed(
                        parse(Stories.DAY), Severity.SAFETY, "Blauwe plekken na de hulp", "coordinator"));
    }

    private static Step settled() {
        return new SettledInformally(
                parse(Stories.DAY), Statement.BY_PHONE, parse(Stories.DAY), "Zo is het goed", "Een andere hulp");
    }

    private static List<String> rules(ComplaintStory story, Step step) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(Breach::rule)
                .toList();
    }

    private static HelpMeasured measured(boolean safe, boolean works, boolean fits, boolean respectful, String found) {
        return new HelpMeasured(parse(Stories.DAY), Elements.id(1), safe, works, fits, respectful, found);
    }

    private static ReportingCodeLookedUp code(PartyId whose, boolean hasCode, boolean promotes, boolean used) {
        return new ReportingCodeLookedUp(parse(Stories.DAY), whose, hasCode, promotes, used, "Gebeld met de manager");
    }
}
