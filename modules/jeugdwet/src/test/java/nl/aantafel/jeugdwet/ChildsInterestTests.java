package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.jeugdwet.interest.ChildsInterestWeighed;
import nl.aantafel.jeugdwet.interest.InterestSource;
import nl.aantafel.jeugdwet.interest.Involving;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Remark;
import org.junit.jupiter.api.Test;

/** Report p. 49, dilemma 3: act from the child's interest, involve the child, and know what to rest on if it is spared. */
class ChildsInterestTests {

    @Test
    @Proves({"S-084", "R-J-34"})
    void nothingIsClosedBeforeTheInterestIsWeighed() {
        youth().take(settled()).isRefusedBy("ChildsInterestIsWeighed");
        youth().take(spoke()).take(settled()).isClosed();
    }

    @Test
    @Proves("S-084")
    void anAnswerInWordsAtTheIntakeCountsToo() {
        youth().take(new QuestionAnswered(parse("2026-03-05"), "jeugdwet.childs-interest", "Het kind wil rust."))
                .take(settled())
                .isClosed();
    }

    @Test
    @Proves({"S-085", "R-J-34"})
    void notInvolvingTheChildIsForAReason() {
        youth().take(spared("", Set.of(InterestSource.PROFESSIONAL))).isRefusedBy("NotInvolvingHasAReason");
        youth().take(spared("Het zou te zwaar zijn.", Set.of(InterestSource.PROFESSIONAL)));
    }

    @Test
    @Proves("S-086")
    void whoSparesTheChildKnowsItsInterestFromSomebodyElseThanTheParents() {
        youth().take(spared("Het zou te zwaar zijn.", Set.of())).isRefusedBy("InterestRestsOnMoreThanTheParents");
        youth().take(spared("Het zou te zwaar zijn.", Set.of(InterestSource.PARENTS)))
                .isRefusedBy("InterestRestsOnMoreThanTheParents");
        for (var source : Set.of(
                InterestSource.PROFESSIONAL,
                InterestSource.EARLIER_STATEMENT,
                InterestSource.CONFIDENTIAL_ADVISER_WITH_CONSENT))
            youth().take(spared("Het zou te zwaar zijn.", Set.of(InterestSource.PARENTS, source)));
    }

    @Test
    @Proves("S-085")
    void aChildOfTwelveIsOfferedToTellItself() {
        var unasked = weighed(
                ChildAge.TWELVE_TO_FIFTEEN,
                false,
                Involving.NOT_INVOLVED,
                "",
                "Het zou te zwaar zijn.",
                Set.of(InterestSource.PROFESSIONAL));
        youth().take(unasked).isWarnedBy("ChildOfTwelveIsOffered");

        var asked = youth().take(new QuestionAnswered(parse("2026-03-05"), "jeugdwet.age", "16-or-older"));
        assertThat(asked.remarks()).extracting(Remark::key).contains("jeugdwet.offer-to-hear-child");
        assertThat(asked.take(spoke()).remarks())
                .extracting(Remark::key)
                .doesNotContain("jeugdwet.offer-to-hear-child", "jeugdwet.weigh-childs-interest");
    }

    @Test
    @Proves("S-085")
    void itIsWrittenDownWhoSpokeWithTheChild() {
        youth().take(weighed(ChildAge.UNDER_TWELVE, true, Involving.THROUGH_SCHOOL, " ", "", Set.of()))
                .isRefusedBy("SomebodySpokeWithTheChild");
    }

    @Test
    void itIsAskedOnceThereIsSomethingToWeigh() {
        youth().nextHasNo("weigh-childs-interest");
        var talked = youth().talked("2026-03-06");
        assertThat(talked.obligations()).anyMatch(obligation -> obligation.key().equals("weigh-childs-interest"));
        talked.take(spoke()).nextHasNo("weigh-childs-interest");
    }

    private static ComplaintStory youth() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-02")
                .assigned("2026-03-02")
                .reached("2026-03-03")
                .acknowledged("2026-03-04")
                .described("2026-03-04", Elements.under(1, "jeugdwet"))
                .informal("2026-03-05");
    }

    private static SettledInformally settled() {
        var day = LocalDate.of(2026, 3, 9);
        return new SettledInformally(day, Statement.BY_PHONE, day, "Zo is het goed", "Wij bellen voortaan vooraf");
    }

    private static ChildsInterestWeighed spoke() {
        return weighed(
                ChildAge.TWELVE_TO_FIFTEEN,
                true,
                Involving.SPOKE_ITSELF,
                "De behandelaar",
                "",
                Set.of(InterestSource.THE_CHILD));
    }

    private static ChildsInterestWeighed spared(String whyNot, Set<InterestSource> sources) {
        return weighed(ChildAge.UNDER_TWELVE, true, Involving.NOT_INVOLVED, "", whyNot, sources);
    }

    private static ChildsInterestWeighed weighed(
            ChildAge age, boolean offered, Involving way, String byWhom, String whyNot, Set<InterestSource> sources) {
        return new ChildsInterestWeighed(
                parse("2026-03-06"), age, offered, way, byWhom, whyNot, sources, "Rust en op dezelfde school.");
    }
}
