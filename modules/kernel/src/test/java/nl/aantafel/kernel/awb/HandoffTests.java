package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.near.ColleagueIsSomebodyElse;
import nl.aantafel.kernel.awb.near.ColleagueSaysWhyNot;
import nl.aantafel.kernel.awb.near.ColleagueWasAsked;
import nl.aantafel.kernel.dossier.NearStep.ColleagueAnswered;
import nl.aantafel.kernel.dossier.NearStep.ColleagueAsked;
import nl.aantafel.kernel.dossier.RoutingStep.CoordinatorTookCharge;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Law.md S-027: "er reageert niemand" does not happen inside the house either. */
class HandoffTests {
    @Test
    @Proves("S-027")
    void aColleagueSaysYesWithinTwoWorkingDays() {
        var asked = asked();
        assertThat(asked.clock("H4").deadline().lastDay()).isEqualTo(parse("2026-03-10"));
        asked.today("2026-03-10").nextIs("await-colleague");
    }

    @Test
    @Proves("S-027")
    void withoutAWordItStandsWithTheCoordinatorTheDayAfter() {
        asked().today("2026-03-11").nextIs("handoff-back");
        assertThat(asked().today("2026-03-11").clock("H4").isOverdue(parse("2026-03-11")))
                .isTrue();
        var taken = new CoordinatorTookCharge(parse("2026-03-11"), "c.smit", "Ik zoek iemand anders");
        asked().today("2026-03-11").take(taken).nextHasNo("handoff-back");
    }

    @Test
    @Proves("S-027")
    void aNoHasAReasonAndGoesToTheCoordinatorAtOnce() {
        asked().take(answered(false, " ")).isRefusedBy(ColleagueSaysWhyNot.class);
        asked().take(answered(false, "Ik ken de familie")).nextIs("handoff-back");
    }

    @Test
    @Proves("S-027")
    void aYesIsFollowedByANameForTheCitizen() {
        var accepted = asked().take(answered(true, ""));
        accepted.nextIs("handoff-taken");
        accepted.assigned("2026-03-09", "n.bakker").nextHasNo("handoff-taken");
    }

    @Test
    @Proves("S-027")
    void theOneWhoHasItOrWasInvolvedIsNotAsked() {
        Dossiers.understood().take(ask(People.HANDLER_STAFF)).isRefusedBy(ColleagueIsSomebodyElse.class);
        Dossiers.understood().take(ask(People.RESPONDENT_STAFF)).isRefusedBy(ColleagueIsSomebodyElse.class);
        Dossiers.understood().take(answered(true, "")).isRefusedBy(ColleagueWasAsked.class);
    }

    private static ComplaintStory asked() {
        return Dossiers.understood().take(ask("n.bakker"));
    }

    private static ColleagueAsked ask(String staff) {
        return new ColleagueAsked(parse("2026-03-06"), staff, "Wil je dit overnemen? Mevrouw wil gebeld worden.");
    }

    private static ColleagueAnswered answered(boolean accepted, String words) {
        return new ColleagueAnswered(parse("2026-03-09"), accepted, words);
    }
}
