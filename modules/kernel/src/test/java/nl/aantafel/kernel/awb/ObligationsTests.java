package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.IntakeStep.ReadBack;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.ordinance.OpenTerms;
import org.junit.jupiter.api.Test;

/** The next lawful steps, most urgent first. */
class ObligationsTests {
    @Test
    @Proves("R-9.2-1")
    void aNewComplaintFirstNeedsSomebody() {
        aComplaint()
                .received("2026-03-02")
                .nextAre("assign-handler", "first-contact", "acknowledge", "describe-element", "choose-track")
                .assigned("2026-03-02")
                .nextIs("first-contact");
    }

    @Test
    @Proves("S-174")
    void theFirstContactComesWithinTwoWorkingDays() {
        var first = aComplaint()
                .received("2026-03-06")
                .assigned("2026-03-06")
                .obligations()
                .getFirst();
        assertThat(first.by()).isEqualTo(parse("2026-03-10"));
    }

    @Test
    void whenTheLetterIsDueSoonerItComesFirst() {
        aComplaint()
                .in(LocalRules.with(LocalRules.nieuwerhaven(), OpenTerms.RECEIPT_TERM, 1))
                .received("2026-03-02")
                .assigned("2026-03-02")
                .nextIs("acknowledge");
    }

    @Test
    @Proves("S-004")
    void anOralComplaintIsReadBackBeforeAnythingIsAsked() {
        var phone = aComplaint()
                .received(Receipts.phone("2026-03-02"))
                .assigned("2026-03-02")
                .nextAre("first-contact", "acknowledge", "read-back", "describe-element", "choose-track");
        phone.take(new ReadBack(parse("2026-03-02"), true, ""))
                .nextAre("first-contact", "acknowledge", "ask-to-complete", "describe-element", "choose-track");
    }

    @Test
    @Proves("S-019")
    void aSignalIsThankedFor() {
        aComplaint()
                .received(Receipts.anonymous("2026-03-02"))
                .assigned("2026-03-02")
                .nextAre("note-signal");
    }

    @Test
    void talkingLeadsToSatisfactionOrToTheFormalWay() {
        Dossiers.informal()
                .nextAre("talk", "settle", "go-formal")
                .talked("2026-03-10")
                .nextAre("settle", "go-formal", "look-at-privacy");
    }

    @Test
    @Proves({"S-135", "R-9.10-1"})
    void theFormalWayGoesPhaseByPhase() {
        Dossiers.formal()
                .nextAre("ask-privacy")
                .privacyChosen("2026-03-06")
                .nextAre("send-copy", "invite-complainant", "invite-respondent")
                .copied("2026-03-09")
                .invited("2026-03-09", COMPLAINANT, "2026-03-23")
                .nextAre("invite-respondent")
                .invited("2026-03-09", RESPONDENT, "2026-03-23")
                .nextAre("await-answer", "await-answer")
                .answered("2026-03-10", COMPLAINANT, true)
                .nextAre("hear", "await-answer")
                .answered("2026-03-11", RESPONDENT, false)
                .nextAre("hear")
                .heard("2026-03-24", COMPLAINANT)
                .nextAre("report-hearing", "look-at-privacy")
                .reported("2026-03-25", "2026-03-24")
                .nextAre("judge-element", "look-at-privacy")
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .nextAre("conclude", "look-at-privacy")
                .concluded("2026-03-27")
                .nextAre("ask-harm");
    }

    @Test
    @Proves("R-9.10-2")
    void silenceAfterTheTermIsWrittenDown() {
        Dossiers.invited()
                .today("2026-03-23")
                .nextAre("await-answer", "await-answer")
                .today("2026-03-24")
                .nextAre("waive-hearing");
    }

    @Test
    void somebodyComplainedAboutIsNamedFirst() {
        aComplaint()
                .received("2026-03-02")
                .assigned("2026-03-02")
                .formal("2026-03-03")
                .nextAre("describe-element", "name-respondent", "acknowledge", "ask-privacy");
    }

    @Test
    @Proves("R-9.11-4")
    void anOverdueComplaintIsFirstTold() {
        Dossiers.judged()
                .today("2026-04-14")
                .nextAre("tell-overrun", "conclude", "look-at-privacy")
                .overrunTold("2026-04-14", "2026-04-20")
                .nextAre("conclude", "look-at-privacy");
    }

    @Test
    @Proves({"S-074", "S-077"})
    void aBrokenPromiseComesBeforeEverything() {
        var promised = Dossiers.informal().promised("2026-03-06", 1, "2026-03-10");
        promised.today("2026-03-10").nextAre("talk", "settle", "go-formal", "keep-promise");
        promised.today("2026-03-11")
                .nextAre("keep-promise", "tell-late-promise", "raise-late-promise", "talk", "settle", "go-formal");
    }

    @Test
    @Proves({"S-027"})
    void aMessageIsAnsweredWithinFiveWorkingDays() {
        var written = Dossiers.informal().take(message("2026-03-06")).take(message("2026-03-11"));
        assertThat(written.nextIs("answer-message").obligations().getFirst().by())
                .isEqualTo(parse("2026-03-13"));
        written.talked("2026-03-12").nextIs("settle");
    }

    @Test
    @Proves("S-027")
    void anUnansweredCallIsNoAnswer() {
        Dossiers.informal()
                .take(message("2026-03-06"))
                .take(new ContactTried(parse("2026-03-09"), Channel.PHONE, false))
                .nextIs("answer-message")
                .reached("2026-03-10")
                .nextIs("talk");
    }

    @Test
    void everyObligationIsPossibleNow() {
        for (var story : List.of(
                aComplaint().received("2026-03-02"),
                Dossiers.informal(),
                Dossiers.formal(),
                Dossiers.invited(),
                Dossiers.judged().today("2026-04-14"),
                Dossiers.settled()))
            for (var obligation : story.obligations())
                assertThat(story.procedure(parse("2026-04-14")).refusedBecause(obligation.step(), story.dossier()))
                        .as(obligation.key())
                        .isEmpty();
    }

    private static MessageReceived message(String on) {
        return new MessageReceived(parse(on), Channel.EMAIL, "Hoort u mij?");
    }
}
