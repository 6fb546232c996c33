package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Report p. 11: five hours of help became two; the committee's advice stayed in a drawer and nobody called back. */
class HomeHelpHoursScenarioTests {
    @Test
    @Proves("S-076")
    void theLetterDoesNotLeaveWithoutTheAdvice() {
        advised(Judgement.FOUNDED)
                .judged("2026-04-22", 1, Judgement.FOUNDED)
                .take(new Concluded(parse("2026-04-23"), "U krijgt vijf uur", "", false))
                .isRefusedBy("AdviceGoesAlong")
                .take(new Concluded(parse("2026-04-23"), "U krijgt vijf uur", "", true))
                .isClosed();
    }

    @Test
    @Proves("S-076")
    void whoDoesNotFollowTheAdviceSaysWhy() {
        advised(Judgement.FOUNDED)
                .judged("2026-04-22", 1, Judgement.UNFOUNDED)
                .take(new Concluded(parse("2026-04-23"), "Wij zien het anders", "", true))
                .isRefusedBy("DeviationIsExplained");
    }

    @Test
    @Proves("S-076")
    void nothingIsDecidedBeforeTheCommitteeAdvised() {
        heard().judged("2026-04-15", 1, Judgement.FOUNDED)
                .take(new Concluded(parse("2026-04-16"), "Klaar", "", false))
                .isRefusedBy("AdviceIsIn");
    }

    @Test
    @Proves("S-074")
    void whoCallsInVainComesFirst() {
        heard().take(called("2026-04-10"))
                .nextIs("answer-message")
                .take(called("2026-04-13"))
                .nextIs("answer-message")
                .take(new MessageSent(parse("2026-04-14"), "Ik bel u morgen om tien uur"))
                .nextAre("await-advice", "look-at-privacy");
    }

    @Test
    @Proves("S-077")
    void beingRightIsNotTheEndButGettingIt() {
        var closed = advised(Judgement.FOUNDED)
                .promised("2026-04-21", 1, "2026-04-30")
                .judged("2026-04-22", 1, Judgement.FOUNDED)
                .take(new Concluded(parse("2026-04-23"), "U krijgt vijf uur", "", true))
                .isClosed()
                .nextAre("keep-promise", "ask-harm");
        assertThat(closed.clock("K18").isOverdue(parse("2026-05-04"))).isTrue();
    }

    @Test
    void tenWeeksAreOnlyOursWhenTheCitizenKnowsOfTheCommittee() {
        received()
                .take(new Acknowledged(parse("2026-03-04"), true))
                .isDueOn("2026-05-11")
                .because("10 weken");
        received()
                .take(new Acknowledged(parse("2026-03-04"), false))
                .isWarnedBy("AcknowledgementMentionsAdviser")
                .isDueOn("2026-04-13");
    }

    private static ComplaintStory received() {
        return aComplaint().in(LocalRules.zuiderveen()).received("2026-03-02").assigned("2026-03-02");
    }

    private static ComplaintStory heard() {
        return received()
                .take(new Acknowledged(parse("2026-03-04"), true))
                .described("2026-03-04", Elements.conduct(1))
                .named("2026-03-04", People.respondent())
                .formal("2026-03-11")
                .privacyChosen("2026-03-11")
                .copied("2026-03-12", "Verslag van het gesprek")
                .invited("2026-03-12", COMPLAINANT, "2026-03-26")
                .invited("2026-03-12", RESPONDENT, "2026-03-26")
                .answered("2026-03-20", RESPONDENT, false)
                .heard("2026-04-08", COMPLAINANT)
                .reported("2026-04-09", "2026-04-08");
    }

    private static ComplaintStory advised(Judgement judgement) {
        return heard().take(new Advised(parse("2026-04-20"), "De bijlage ontbrak", "Geef vijf uur", judgement));
    }

    private static MessageReceived called(String on) {
        return new MessageReceived(parse(on), Channel.PHONE, "Wanneer wordt het weer vijf uur?");
    }
}
