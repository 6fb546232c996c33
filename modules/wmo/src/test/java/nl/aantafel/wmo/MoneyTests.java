package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.wmo.money.MoneyFact.BudgetChecked;
import nl.aantafel.wmo.money.MoneyFact.BudgetMatter;
import nl.aantafel.wmo.money.MoneyFact.ContributionChecked;
import nl.aantafel.wmo.money.MoneyFact.ContributionMatter;
import nl.aantafel.wmo.need.InvestigationChecked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contributions, the personal budget, and an investigation in half a minute (report p. 31). */
class MoneyTests {

    @Test
    @Proves("R-W-31")
    void aBillGoesToWhoSentItAndTheHeightStaysHere() {
        var bill = wmo().take(contribution(ContributionMatter.INVOICE, true));
        bill.take(route("RT-12")).isRefusedBy("OtherOrganGetsItsOwn");
        assertThat(breaches(bill, route("RT-16"))).doesNotContain("OtherOrganGetsItsOwn");
        assertThat(keys(bill)).contains("wmo.contribution.invoice").doesNotContain("wmo.contribution-not-explained");
        var height = wmo().take(contribution(ContributionMatter.WHETHER_AND_HOW_MUCH, true));
        assertThat(breaches(height, route("RT-16"))).contains("OtherOrganGetsItsOwn");
        assertThat(breaches(wmo(), route("RT-16"))).doesNotContain("OtherOrganGetsItsOwn");
    }

    @Test
    @Proves("R-W-23")
    void whoDidNotKnowWhatToPayHearsItAfterAll() {
        var untold = wmo().take(contribution(ContributionMatter.CANNOT_PAY, false));
        assertThat(keys(untold)).contains("wmo.contribution-not-explained", "wmo.contribution.cannot-pay");
    }

    @Test
    @Proves("R-W-29")
    void theThreeConditionsOfABudgetAreLookedAtApart() {
        assertThat(keys(wmo().take(budget(BudgetMatter.REFUSED, true)))).contains("wmo.budget.conditions-met");
        assertThat(keys(wmo().take(budget(BudgetMatter.REFUSED, false)))).contains("wmo.budget.condition-lacks");
        assertThat(keys(wmo().take(budget(BudgetMatter.NOT_OFFERED, true)))).contains("wmo.budget.offer");
        var payment = wmo().take(budget(BudgetMatter.PAYING_OUT, true));
        assertThat(keys(payment)).contains("wmo.budget.paying-out").doesNotContain("wmo.budget.conditions-met");
        assertThat(breaches(payment, route("RT-12"))).contains("OtherOrganGetsItsOwn");
    }

    @Test
    @Proves("S-150")
    void aDecisionInHalfAMinuteIsNoInvestigation() {
        wmo().take(investigation(false, false, null, " ")).isRefusedBy("InvestigationLackIsWrittenDown");
        assertThat(keys(wmo().take(investigation(false, false, null, "Er is alleen gebeld."))))
                .contains(
                        "wmo.hold-the-talk",
                        "wmo.support-was-not-named",
                        "wmo.ask-for-the-needs",
                        "wmo.contribution-not-explained",
                        "wmo.ask-who-knows");
        assertThat(keys(wmo().take(investigation(true, false, null, ""))))
                .doesNotContain("wmo.hold-the-talk", "wmo.ask-for-the-needs", "wmo.ask-who-knows");
        assertThat(new Wmo().themes())
                .extracting(theme -> theme.key())
                .contains("wmo.no-talk-held", "wmo.investigation-late");
    }

    @Test
    @Proves("R-W-26")
    void helpThatCannotWaitBeginsBeforeTheInvestigationEnds() {
        assertThat(keys(wmo().take(investigation(true, true, null, "")))).contains("wmo.help-now");
        assertThat(keys(wmo().take(investigation(true, true, "2026-03-10", ""))))
                .doesNotContain("wmo.help-now");
    }

    private static ComplaintStory wmo() {
        return aComplaint().under(new Wmo()).received("2026-03-09").described("2026-03-09", Elements.under(1, "wmo"));
    }

    private static List<String> keys(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }

    private static List<String> breaches(ComplaintStory story, RouteChosen step) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(breach -> breach.rule())
                .toList();
    }

    private static RouteChosen route(String route) {
        return new RouteChosen(parse("2026-03-11"), Elements.id(1), route, "Zo staat het in de wet");
    }

    private static ContributionChecked contribution(ContributionMatter about, boolean told) {
        return new ContributionChecked(parse("2026-03-10"), Elements.id(1), about, told, "De rekening was € 19.");
    }

    private static BudgetChecked budget(BudgetMatter about, boolean canManage) {
        return new BudgetChecked(parse("2026-03-10"), Elements.id(1), about, canManage, true, true, "");
    }

    private static InvestigationChecked investigation(
            boolean whole, boolean urgent, @Nullable String temporary, String found) {
        return new InvestigationChecked(
                parse("2026-03-10"),
                Elements.id(1),
                whole,
                whole,
                whole,
                whole,
                whole,
                urgent,
                temporary == null ? null : parse(temporary),
                found);
    }
}
