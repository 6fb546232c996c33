package nl.aantafel.participatiewet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.ApplicationTerms;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.participatiewet.executing.ExecutionNoted;
import nl.aantafel.participatiewet.executing.Executor;
import nl.aantafel.participatiewet.giving.GivingFact.DutyOfReturnChecked;
import nl.aantafel.participatiewet.giving.GivingFact.TakingPartChecked;
import nl.aantafel.participatiewet.income.AdvanceAsked;
import nl.aantafel.participatiewet.watching.WatchingFact.AfterComplaint;
import nl.aantafel.participatiewet.watching.WatchingFact.MeasureAfterComplaintLookedAt;
import nl.aantafel.participatiewet.watching.WatchingFact.MeasureAfterComplaintNoted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Benefits and work: who executes, money that is needed today, what may be asked in return, and what follows a complaint. */
class PwScenarioTests {

    @ParameterizedTest
    @CsvSource({
        "FULL_TRANSFER, RT-10, RT-11",
        "MANDATE, RT-11, RT-10",
        "SHELTERED_WORK_OF_MUNICIPALITIES, RT-13, RT-14",
        "PRIVATE_SHELTERED_WORK, RT-14, RT-13",
        "REINTEGRATION_BUREAU, RT-15, RT-16",
        "EMPLOYEE_INSURANCE_AGENCY, RT-16, RT-15"
    })
    @Proves({"R-P-2", "R-P-11", "R-P-12"})
    void whoCarriesTheLawOutSaysWhoseConductItIs(Executor executor, String right, String wrong) {
        var noted = benefits().take(execution(executor, "De regeling, artikel 4"));
        assertThat(breaches(noted, route(wrong))).contains("RouteIsOfTheExecutor");
        assertThat(breaches(noted, route(right))).doesNotContain("RouteIsOfTheExecutor");
        assertThat(breaches(noted, route("RT-1"))).doesNotContain("RouteIsOfTheExecutor");
    }

    @Test
    void whoExecutesIsReadSomewhere() {
        benefits().take(execution(Executor.MANDATE, " ")).isRefusedBy("ExecutionHasASource");
    }

    /** Report p. 42: a sheltered-work firm does not deliver; there is no court to go to. */
    @Test
    @Proves({"S-059", "R-P-12"})
    void nobodyIsSentFromAFirmToACourtThatIsNotThere() {
        var firm = benefits().take(execution(Executor.PRIVATE_SHELTERED_WORK, "De statuten"));
        assertThat(keys(firm)).contains("participatiewet.private-firm");
        for (var ground : List.of(Ground.OBJECTION_WAS_POSSIBLE, Ground.APPEAL_IS_OR_WAS_POSSIBLE))
            assertThat(breaches(firm, declined(ground))).contains("OnlyRemedyAgainstTheFirm");
        assertThat(breaches(firm, declined(Ground.INSUFFICIENT_INTEREST))).doesNotContain("OnlyRemedyAgainstTheFirm");
        var mandated = benefits().take(execution(Executor.MANDATE, "Het mandaatbesluit"));
        assertThat(breaches(mandated, declined(Ground.OBJECTION_WAS_POSSIBLE)))
                .doesNotContain("OnlyRemedyAgainstTheFirm");
    }

    /** A Monday; a Saturday; Good Friday, with Easter Monday after it. */
    @ParameterizedTest
    @CsvSource({"2026-03-09, 2026-03-09", "2026-03-14, 2026-03-16", "2026-04-03, 2026-04-07"})
    @Proves("R-P-8")
    void whoHasNoMoneyIsCalledTheSameDay(String received, String by) {
        var story = aComplaint()
                .under(new Participatiewet())
                .received(received)
                .described(received, Elements.under(1, "participatiewet"))
                .take(new QuestionAnswered(parse(received), "participatiewet.without-money", "yes"));
        assertThat(story.obligations())
                .filteredOn(obligation -> obligation.key().equals("call-about-money"))
                .extracting(Obligation::by)
                .containsExactly(parse(by));
        assertThat(keys(story)).contains("participatiewet.call-today");
        story.reached(by).nextHasNo("call-about-money");
    }

    @Test
    @Proves("R-P-8")
    void anAdvanceIsPaidWithinFourWeeksOfTheApplication() {
        var asked = benefits().take(new AdvanceAsked(parse("2026-03-10"), parse("2026-03-09"), null));
        assertThat(asked.clock("PW1").deadline().lastDay()).isEqualTo(parse("2026-04-07"));
        var paid = asked.take(new AdvanceAsked(parse("2026-03-16"), parse("2026-03-09"), parse("2026-03-16")));
        assertThat(paid.clock("PW1").isRunning()).isFalse();
        benefits()
                .take(new AdvanceAsked(parse("2026-03-10"), parse("2026-03-09"), parse("2026-03-08")))
                .isRefusedBy("AdvanceFollowsTheApplication");
    }

    @Test
    @Proves("R-P-7")
    void aReductionIsADecisionThatCanBeObjectedTo() {
        var reduced = themed("participatiewet.reduction", null);
        assertThat(reduced.obligations())
                .anyMatch(obligation -> obligation.key().equals("link-reduction"));
        assertThat(keys(reduced)).contains("participatiewet.reduction-is-a-decision");
        themed("participatiewet.reduction", "2026-03-02").nextHasNo("link-reduction");
    }

    @Test
    @Proves({"R-P-3", "R-P-4", "S-159"})
    void theDutyOfReturnEndsWithTheYear2026() {
        benefits().take(duty("2026-12-31", false, false, "Artikel 12"));
        benefits().take(duty("2027-01-01", false, false, "Artikel 12")).isRefusedBy("DutyOfReturnHeldThen");
        benefits().take(part("2026-12-31", "Taalles geven")).isRefusedBy("TakingPartHoldsThen");
        benefits().take(part("2027-01-01", "Taalles geven"));
    }

    @Test
    @Proves({"R-P-4", "S-159"})
    void whatWasNotLookedAtIsRemarked() {
        assertThat(keys(benefits().take(duty("2026-10-01", true, true, "Artikel 12"))))
                .contains("participatiewet.exemption-possible", "participatiewet.crosses-reintegration");
        assertThat(keys(benefits().take(duty("2026-10-01", false, false, "Artikel 12"))))
                .doesNotContain("participatiewet.exemption-possible", "participatiewet.crosses-reintegration");
        benefits().take(duty("2026-10-01", false, false, "")).isRefusedBy("DutyRestsOnTheOrdinance");
    }

    /** Complaints about benefits know title 9.1 only: its terms, and eight weeks to decide (Awb 4:13). */
    @Test
    @Proves({"R-P-1", "R-P-9"})
    void theTermsOfTitle91AndTheGeneralTermToDecideStay() {
        var law = benefits();
        var without = law.under();
        assertThat(law.clock("K1").deadline().lastDay())
                .isEqualTo(without.clock("K1").deadline().lastDay());
        assertThat(new Participatiewet().applicationTerms()).isEqualTo(ApplicationTerms.GENERAL);
    }

    @Test
    void whatTheCitizenProposesIsAskedFor() {
        assertThat(new Participatiewet().questions())
                .anyMatch(
                        question -> question.id().equals("participatiewet.own-proposal") && question.askedToCitizen());
        assertThat(keys(benefits().take(part("2027-02-01", " ")))).contains("participatiewet.ask-for-a-proposal");
    }

    /** Report p. 38: a complaint, and then a letter about an investigation. */
    @Test
    @Proves({"S-032", "R-P-6"})
    void whatFollowsAComplaintIsLookedAtBySomebodyElse() {
        var handled = benefits().assigned("2026-03-09");
        handled.take(measure("2026-03-08")).isRefusedBy("StartedAfterTheComplaint");
        var noted = handled.take(measure("2026-03-16"));
        assertThat(noted.obligations())
                .filteredOn(obligation -> obligation.key().equals("look-at-measure-after-complaint"))
                .extracting(Obligation::by)
                .containsExactly(parse("2026-05-11"));
        var handler = noted.dossier().handler().orElseThrow().staff();
        noted.take(looked(handler, true, "Het lag al klaar.")).isRefusedBy("SomebodyElseLooks");
        noted.take(looked("coordinator", true, " ")).isRefusedBy("LookingIsExplained");
        handled.take(looked("coordinator", true, "Het lag al klaar.")).isRefusedBy("ThereIsSomethingToLookAt");
        var connected = noted.take(looked("coordinator", false, "De melding noemt de klacht."));
        connected.nextHasNo("look-at-measure-after-complaint");
        assertThat(keys(connected)).contains("participatiewet.measure-follows-complaint");
    }

    private static List<String> keys(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }

    private static List<String> breaches(ComplaintStory story, Step step) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(Breach::rule)
                .toList();
    }

    private static ComplaintStory benefits() {
        return story(Elements.under(1, "participatiewet"));
    }

    private static ComplaintStory themed(String theme, @Nullable String decidedOn) {
        var plain = Elements.under(1, "participatiewet");
        return story(new Element(
                plain.id(),
                plain.title(),
                plain.conduct(),
                plain.matter(),
                plain.laws(),
                Set.of(theme),
                decidedOn == null ? null : parse(decidedOn)));
    }

    private static ComplaintStory story(Element element) {
        return aComplaint().under(new Participatiewet()).received("2026-03-09").described("2026-03-09", element);
    }

    private static ExecutionNoted execution(Executor executor, String source) {
        return new ExecutionNoted(parse("2026-03-10"), PartyId.COMPLAINANT, executor, source);
    }

    private static RouteChosen route(String route) {
        return new RouteChosen(parse("2026-03-10"), Elements.id(1), route, "Dat staat in de regeling");
    }

    private static Declined declined(Ground ground) {
        return new Declined(parse("2026-03-10"), Set.of(), ground, "Ga naar de rechter", "", "", null, "c.smit");
    }

    private static DutyOfReturnChecked duty(String imposed, boolean carer, boolean crosses, String ordinance) {
        return new DutyOfReturnChecked(
                parse("2027-03-01"),
                Elements.id(1),
                parse(imposed),
                false,
                false,
                false,
                carer,
                crosses,
                ordinance,
                "Vier ochtenden papier prikken");
    }

    private static TakingPartChecked part(String asked, String proposal) {
        return new TakingPartChecked(
                parse("2027-03-01"),
                Elements.id(1),
                parse(asked),
                proposal,
                "Zij spreekt vier talen.",
                "Niets gevraagd");
    }

    private static MeasureAfterComplaintNoted measure(String started) {
        return new MeasureAfterComplaintNoted(
                parse("2026-05-01"), parse(started), AfterComplaint.INVESTIGATION, "Een steekproef");
    }

    private static MeasureAfterComplaintLookedAt looked(String staff, boolean apart, String why) {
        return new MeasureAfterComplaintLookedAt(parse("2026-05-04"), staff, apart, why);
    }
}
