package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.jeugdwet.child.ChildFileOpened;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.jeugdwet.report.ReportFact.ProtectionTableChecked;
import nl.aantafel.jeugdwet.report.ReportFact.ReportOfConcernsChecked;
import nl.aantafel.jeugdwet.report.ReportFact.ReportingChecked;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Report p. 27, with another family: parents withdraw their consent, six weeks later the team reports their concerns while
 * the parents may still react to the plan; the daughter is fourteen.
 */
class ReportOfConcernsScenarioTests {

    @Test
    @Proves({"S-092", "S-093"})
    void aReportThatBecameADecisionIsLaidOutInDays() {
        family().nextHas("check-protection-table")
                .take(report("2026-04-13", "2026-03-02", "2026-04-20", "2026-04-10"))
                .take(table(false, false, false, "De gedragswetenschapper kon alleen die dag."))
                .remarksAre(
                        "jeugdwet.reported-soon-after-withdrawal",
                        "jeugdwet.decided-before-reaction",
                        "jeugdwet.decided-without-parents",
                        "jeugdwet.table-without-parents",
                        "jeugdwet.table-outcome-not-told");
    }

    @Test
    @Proves("S-093")
    void talkingAboutParentsWithoutThemIsForAReason() {
        family().story.take(table(true, false, true, "")).isRefusedBy("AbsenceHasAReason");
        family().story.take(table(true, true, true, "")).nextHasNo("check-protection-table");
    }

    @Test
    @Proves("S-092")
    void theFileOfAFourteenYearOldIsNotOpenedForOneParent() {
        family().story.take(opened(false, true)).isRefusedBy("ChildOfTwelveDecidesToo");
        family().story.take(opened(true, false)).isRefusedBy("ChildOfTwelveDecidesToo");
        family().story.take(opened(true, true));
    }

    /** The eighth week after the withdrawal counts, the day after it does not; before the withdrawal neither. */
    @ParameterizedTest
    @CsvSource({"2026-03-02, true", "2026-04-27, true", "2026-04-28, false", "2026-03-01, false"})
    @Proves("S-092")
    void eightWeeksAfterTheWithdrawal(LocalDate reportedOn, boolean soon) {
        var remarks = family().story
                .take(report(reportedOn.toString(), "2026-03-02", null, null))
                .remarks();
        assertThat(remarks.stream().anyMatch(remark -> remark.key().equals("jeugdwet.reported-soon-after-withdrawal")))
                .isEqualTo(soon);
    }

    /** Report p. 49, dilemma 2: partial, and in a report. */
    @Test
    @Proves("S-082")
    void aReportOnParentsIsMeasuredBySourcesSidesFactsAndOwnWords() {
        family().story.take(reporting(false, false, " ")).isRefusedBy("LackIsExplained");
        family().story.take(reporting(true, true, ""));
        var lacking = family().story.take(reporting(false, false, "Alleen moeder is gebeld."));
        assertThat(lacking.remarks())
                .extracting(Remark::key)
                .contains(
                        "jeugdwet.one-parent-heard",
                        "jeugdwet.no-sources",
                        "jeugdwet.facts-and-opinions",
                        "jeugdwet.offer-own-words");
        assertThat(themed("jeugdwet.reports").story.remarks())
                .extracting(Remark::key)
                .contains("jeugdwet.test-impartiality");
        assertThat(family().story.remarks()).extracting(Remark::key).doesNotContain("jeugdwet.test-impartiality");
    }

    private static ReportingChecked reporting(boolean both, boolean rest, String found) {
        return new ReportingChecked(parse("2026-05-11"), Elements.id(1), rest, both, rest, rest, found);
    }

    @Test
    void aReportIsNotOlderThanTheDecisionToMakeIt() {
        family().story.take(report("2026-04-13", null, null, "2026-04-14")).isRefusedBy("DecidingComesBeforeReporting");
    }

    private static Family family() {
        return themed("jeugdwet.protection-table");
    }

    private static Family themed(String theme) {
        var element = Elements.under(1, "jeugdwet");
        var about = new Element(
                element.id(),
                "Besproken zonder ons",
                element.conduct(),
                element.matter(),
                element.laws(),
                Set.of(theme),
                null);
        return new Family(
                aComplaint().under(new Jeugdwet()).received("2026-05-04").described("2026-05-04", about));
    }

    private record Family(ComplaintStory story) {
        Family nextHas(String key) {
            assertThat(story.obligations())
                    .anyMatch(obligation -> obligation.key().equals(key));
            return this;
        }

        Family take(Step step) {
            return new Family(story.take(step));
        }

        void remarksAre(String... keys) {
            assertThat(story.remarks()).extracting(Remark::key).contains(keys);
        }
    }

    private static ReportOfConcernsChecked report(
            String reported, String withdrawn, String reactUntil, String decided) {
        return new ReportOfConcernsChecked(
                parse("2026-05-11"),
                Elements.id(1),
                parse(reported),
                day(withdrawn),
                day(reactUntil),
                day(decided),
                false,
                "Het team wilde de zomer niet afwachten.");
    }

    private static LocalDate day(String day) {
        return day == null ? null : parse(day);
    }

    private static ProtectionTableChecked table(boolean told, boolean invited, boolean outcome, String whyNot) {
        return new ProtectionTableChecked(parse("2026-05-11"), Elements.id(1), told, invited, outcome, whyNot);
    }

    private static ChildFileOpened opened(boolean childAgrees, boolean othersAgree) {
        return new ChildFileOpened(
                parse("2026-05-11"),
                PartyId.COMPLAINANT,
                ChildAge.TWELVE_TO_FIFTEEN,
                TieToChild.PARENT_WITH_SHARED_CUSTODY,
                "Gezagsregister",
                childAgrees,
                othersAgree,
                true,
                "Wat er over haar gemeld is");
    }
}
