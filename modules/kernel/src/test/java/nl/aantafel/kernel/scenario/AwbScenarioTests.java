package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.PROVIDER;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT_STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.StatementLogged;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.NearStep.BodyKind;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.fixtures.Ways;
import org.junit.jupiter.api.Test;

/** The stories of the report and of ordinary complaints, told as dossiers. */
class AwbScenarioTests {
    @Test
    @Proves({"S-120", "S-175", "S-176"})
    void fromTheFirstWordToTheLetterWithTheJudgement() {
        aComplaint()
                .received("2026-03-02")
                .assigned("2026-03-02")
                .reached("2026-03-03")
                .acknowledged("2026-03-04")
                .described("2026-03-04", Elements.conduct(1))
                .named("2026-03-04", People.respondent())
                .informal("2026-03-05")
                .talked("2026-03-10")
                .formal("2026-03-16")
                .isDueOn("2026-04-13")
                .privacyChosen("2026-03-16")
                .copied("2026-03-17")
                .invited("2026-03-17", COMPLAINANT, "2026-03-31")
                .invited("2026-03-17", RESPONDENT, "2026-03-31")
                .answered("2026-03-20", COMPLAINANT, true)
                .answered("2026-03-20", RESPONDENT, true)
                .heard("2026-04-01", COMPLAINANT)
                .heard("2026-04-01", RESPONDENT)
                .reported("2026-04-02", "2026-04-01")
                .postponed("2026-04-10", 4)
                .isDueOn("2026-05-11")
                .because("Awb 9:11 lid 2")
                .postponed("2026-05-01", 5)
                .isRefusedBy("PostponedOnlyOnce", "PostponementIsAtMostFourWeeks")
                .judged("2026-05-06", 1, Judgement.FOUNDED)
                .concluded("2026-05-08")
                .isClosed();
    }

    @Test
    @Proves({"S-073", "S-076", "S-077"})
    void hoursOfHelpAndAnAdviceThatWasNotFollowed() {
        var story = aComplaint()
                .in(LocalRules.zuiderveen())
                .received("2026-03-02")
                .assigned("2026-03-02")
                .take(new Acknowledged(parse("2026-03-04"), true))
                .described("2026-03-04", Elements.conduct(1))
                .named("2026-03-04", People.respondent())
                .promised("2026-03-10", 1, "2026-04-01")
                .formal("2026-03-11")
                .privacyChosen("2026-03-11")
                .copied("2026-03-12")
                .invited("2026-03-12", COMPLAINANT, "2026-03-26")
                .invited("2026-03-12", RESPONDENT, "2026-03-26")
                .heard("2026-04-08", COMPLAINANT)
                .reported("2026-04-09", "2026-04-08")
                .take(new Advised(parse("2026-04-20"), "De bijlage ontbrak", "Gegrond verklaren", Judgement.FOUNDED))
                .judged("2026-04-22", 1, Judgement.UNFOUNDED);
        story.concluded("2026-04-23")
                .isRefusedBy("DeviationIsExplained", "AdviceGoesAlong")
                .take(new Concluded(parse("2026-04-23"), "", "De commissie zag de tweede brief niet", true))
                .isClosed()
                .nextAre("keep-promise", "tell-late-promise", "raise-late-promise");
    }

    @Test
    @Proves({"S-010", "S-063", "S-078"})
    void twoBodiesAndARefusalThatIsNotPutOnPaper() {
        var story = aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.ORAL_REFUSAL))
                .named("2026-03-02", People.provider())
                .take(new StatementLogged(parse("2026-03-03"), PROVIDER, "U moet bij de gemeente zijn"))
                .take(new StatementLogged(parse("2026-03-04"), PROVIDER, "U moet bij het zorgkantoor zijn"));
        assertThat(story.dossier().all(StatementLogged.class)).hasSize(2);
        story.take(declined("2026-03-10", Ground.OBJECTION_WAS_POSSIBLE)).isRefusedBy("DecisionIsLinked");
        story.take(Ways.noted("2026-03-05", PROVIDER, BodyKind.ORGAN))
                .take(handedOver("2026-03-05"))
                .take(handedOver("2026-03-06"))
                .isWarnedBy("OneHandoverIsEnough")
                .take(handedOver("2026-03-09"))
                .isRefusedBy("ThirdHandoverStops");
    }

    @Test
    @Proves({"S-027", "S-074"})
    void nobodyReacts() {
        aComplaint()
                .received("2026-03-02")
                .assigned("2026-03-02")
                .acknowledged("2026-03-03")
                .informal("2026-03-04")
                .take(new MessageReceived(parse("2026-03-10"), Channel.EMAIL, "U zou mij bellen"))
                .take(new MessageReceived(parse("2026-03-24"), Channel.EMAIL, "Er reageert NIEMAND"))
                .nextIs("answer-message")
                .today("2026-04-14")
                .nextIs("tell-overrun");
    }

    @Test
    @Proves({"S-035", "S-033", "S-036"})
    void theButcherWhoInspectsHisOwnMeat() {
        Dossiers.understood()
                .assigned("2026-03-05", RESPONDENT_STAFF)
                .isRefusedBy("HandlerWasNotInvolved")
                .take(new InvolvementNoted(parse("2026-03-05"), "t.adviseur", Involvement.ADVISED))
                .assigned("2026-03-05", "t.adviseur")
                .isRefusedBy("HandlerWasNotInvolved");
        Dossiers.formal().copied("2026-03-06").isRefusedBy("ComplainantWasToldBeforehand");
    }

    @Test
    @Proves({"S-061", "S-062"})
    void aLateComplaintAndTwoMeasures() {
        var late = aComplaint()
                .received("2026-03-02")
                .assigned("2026-03-02")
                .named("2026-03-02", People.respondent())
                .described("2026-03-02", Elements.conductUntil(1, "2025-01-15"));
        late.take(declined("2026-03-11", Ground.OVER_A_YEAR_AGO))
                .isRefusedBy("LatenessIsWeighed", "MunicipalityWasNotLateItself");
        late.take(declined("2026-04-01", Ground.OVER_A_YEAR_AGO))
                .isRefusedBy("LatenessIsWeighed", "MunicipalityWasNotLateItself", "ToldWithinFourWeeks");
        late.take(new Postponed(parse("2026-04-10"), 4, "De materie is nieuw en complex"))
                .isWarnedBy("BusynessIsNoReason");
    }

    @Test
    @Proves({"S-070", "S-162", "S-066"})
    void aCleanHouseWithoutHours() {
        var story = aComplaint()
                .received("2026-05-01")
                .assigned("2026-05-01")
                .described("2026-05-01", Elements.decision(1, "2026-03-02"))
                .informal("2026-05-04");
        assertThat(story.clock("K6").deadline().lastDay()).isEqualTo(parse("2026-04-13"));
        assertThat(story.clock("K6").isOverdue(parse("2026-05-01"))).isTrue();
        story.take(new Declined(
                        parse("2026-05-12"), Set.of(), Ground.OBJECTION_WAS_POSSIBLE, "Te laat", "", "", null, ""))
                .isRefusedBy("SecondPersonApproved", "LateObjectionWasWeighed");
    }

    @Test
    @Proves({"S-071", "R-9.8-4"})
    void aDecisionThatDoesNotComeIsAlwaysHandled() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.NO_DECISION_IN_TIME))
                .take(new DefaultNoticeReceived(parse("2026-03-03"), Set.of(Elements.id(1))))
                .take(declined("2026-03-09", Ground.APPEAL_IS_OR_WAS_POSSIBLE))
                .isRefusedBy("LateDecisionIsAlwaysHandled");
    }

    @Test
    @Proves({"R-9.5-1", "S-060"})
    void solvedTogetherAndNotSatisfiedAfterAll() {
        Dossiers.settled()
                .reopened("2026-03-25")
                .isAt(Stage.FORMAL)
                .isDueOn("2026-04-13")
                .nextIs("ask-privacy");
    }

    @Test
    @Proves("S-030")
    void whoIsAfraidIsHeardWithoutAName() {
        aComplaint()
                .received(Receipts.confidential("2026-03-02"))
                .named("2026-03-02", People.complainant())
                .named("2026-03-02", People.respondent())
                .described("2026-03-03", Elements.conduct(1))
                .assigned("2026-03-03")
                .acknowledged("2026-03-04")
                .formal("2026-03-05")
                .nextAre("judge-element")
                .copied("2026-03-06")
                .isRefusedBy("ComplainantWasToldBeforehand", "CopyIsOfAWrittenComplaint");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        aComplaint()
                .received("2026-03-02")
                .formal("2026-03-03")
                .concluded("2026-04-20")
                .isRefusedBy(
                        "OverrunIsTold",
                        "WasAcknowledged",
                        "ComplainantWasHeardOrWaived",
                        "RespondentWasOfferedAHearing",
                        "EveryElementIsJudged");
    }

    private static Declined declined(String on, Ground ground) {
        return new Declined(parse(on), Set.of(), ground, "Een andere weg", "", "", null, "c.smit");
    }

    private static HandedOver handedOver(String on) {
        return new HandedOver(parse(on), PROVIDER, true, true, false, "De vraag wie beslist");
    }
}
