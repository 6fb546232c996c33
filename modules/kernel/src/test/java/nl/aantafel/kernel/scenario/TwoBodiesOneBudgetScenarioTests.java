package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.PROVIDER;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.ContactStep.StatementLogged;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.WaiverGround;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.NearStep.BodyKind;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Ways;
import org.junit.jupiter.api.Test;

/** Report p. 37: two bodies, two forms, another story each day, and a refusal that nobody put on paper. */
class TwoBodiesOneBudgetScenarioTests {
    @Test
    @Proves("S-078")
    void whoSaidWhatOnWhichDayIsKept() {
        var story = budget().take(new StatementLogged(parse("2026-03-02"), RESPONDENT, "U moet bij de ander zijn"))
                .take(new StatementLogged(parse("2026-03-03"), PROVIDER, "U moet bij de gemeente zijn"));
        assertThat(story.dossier().all(StatementLogged.class))
                .extracting(StatementLogged::on, StatementLogged::by)
                .containsExactly(tuple(parse("2026-03-02"), RESPONDENT), tuple(parse("2026-03-03"), PROVIDER));
    }

    @Test
    @Proves({"S-010", "S-163"})
    void aThirdTimeNobodyIsSentOn() {
        budget().take(Ways.noted("2026-03-05", PROVIDER, BodyKind.ORGAN))
                .take(handedOver("2026-03-05", true, true))
                .take(handedOver("2026-03-06", true, true))
                .isWarnedBy("OneHandoverIsEnough")
                .take(handedOver("2026-03-09", true, true))
                .isRefusedBy("ThirdHandoverStops");
    }

    @Test
    @Proves("S-063")
    void aRefusalByTelephoneIsNoDecisionOneCouldHaveObjectedTo() {
        budget().take(new Declined(
                        parse("2026-03-10"),
                        Set.of(),
                        Ground.OBJECTION_WAS_POSSIBLE,
                        "U had bezwaar kunnen maken",
                        "",
                        "",
                        null,
                        "c.smit"))
                .isRefusedBy("DecisionIsLinked");
    }

    @Test
    @Proves("S-079")
    void anExhaustedMotherWhoIsSilentDidNotWithdraw() {
        budget().take(new Withdrawn(parse("2026-03-20"), "")).isRefusedBy("WithdrawnInOwnWords");
        Dossiers.invited().take(noAnswer("2026-03-20", COMPLAINANT)).isRefusedBy("NoAnswerOnlyAfterTheTerm");
    }

    @Test
    @Proves("S-007")
    void aLetterAloneIsNotEnoughToGiveSomebodyUp() {
        var silent = Dossiers.understood()
                .formal("2026-03-05")
                .invited("2026-03-09", RESPONDENT, "2026-03-23")
                .take(noAnswer("2026-03-25", RESPONDENT));
        assertThat(silent.attempt())
                .as("somebody was reached by telephone before")
                .isNull();
        neverCalled().take(noAnswer("2026-03-25", RESPONDENT)).isWarnedBy("TwoChannelsWereTried");
    }

    private static ComplaintStory budget() {
        return aComplaint()
                .received("2026-03-02")
                .assigned("2026-03-02")
                .named("2026-03-02", People.respondent())
                .named("2026-03-02", People.provider())
                .described("2026-03-02", Elements.of(1, Matter.ORAL_REFUSAL));
    }

    private static ComplaintStory neverCalled() {
        return budget().take(new ContactTried(parse("2026-03-03"), Channel.LETTER, false))
                .formal("2026-03-05")
                .invited("2026-03-09", RESPONDENT, "2026-03-23");
    }

    private static HearingWaived noAnswer(String on, PartyId whose) {
        return new HearingWaived(parse(on), whose, WaiverGround.NO_ANSWER, "Geen reactie op de brief");
    }

    private static HandedOver handedOver(String on, boolean told, boolean consents) {
        return new HandedOver(parse(on), PROVIDER, true, told, consents, "Welk formulier geldt");
    }
}
