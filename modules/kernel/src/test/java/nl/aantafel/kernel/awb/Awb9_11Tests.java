package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.aantafel.kernel.awb.contact.ApologyIsGiven;
import nl.aantafel.kernel.awb.contact.ConsentIsAskedForALaterDay;
import nl.aantafel.kernel.awb.contact.ConsentIsAskedWithAReason;
import nl.aantafel.kernel.awb.contact.NewDayIsLater;
import nl.aantafel.kernel.awb.intake.AcknowledgementMentionsAdviser;
import nl.aantafel.kernel.awb.intake.CorrectionHasAReason;
import nl.aantafel.kernel.awb.intake.ReceiptOnlyMovesEarlier;
import nl.aantafel.kernel.awb.judgement.BothPartiesCanBeTold;
import nl.aantafel.kernel.awb.judgement.BusynessIsNoReason;
import nl.aantafel.kernel.awb.judgement.ComplainantConsentsInWriting;
import nl.aantafel.kernel.awb.judgement.DelayEndsOnAWorkingDay;
import nl.aantafel.kernel.awb.judgement.DelayIsLater;
import nl.aantafel.kernel.awb.judgement.PostponedBeforeTheTermEnds;
import nl.aantafel.kernel.awb.judgement.PostponedOnlyOnce;
import nl.aantafel.kernel.awb.judgement.PostponementHasAReason;
import nl.aantafel.kernel.awb.judgement.PostponementIsAtMostFourWeeks;
import nl.aantafel.kernel.awb.judgement.PostponementIsWithinTheOrdinance;
import nl.aantafel.kernel.awb.term.OverrunIsTold;
import nl.aantafel.kernel.awb.term.TermHasPassed;
import nl.aantafel.kernel.dossier.ContactStep.ConsentAsked;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.FormalStep.DelayedByConsent;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.ReceiptCorrected;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.ordinance.Ordinance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Awb 9:11: six weeks, or ten with an adviser; once four more; further only with consent. */
class Awb9_11Tests {
    @ParameterizedTest
    @CsvFileSource(resources = "/handling-terms.csv", numLinesToSkip = 1)
    @Proves({"R-9.11-1", "R-9.11-2", "S-060", "K1", "K2"})
    void theVectorsOfTheRuleBook(
            String id, String received, LocalDate w4, String w6, String w10, String w6p4, String w10p4) {
        var six = complaint(LocalRules.nieuwerhaven(), received).isDueOn(w6);
        assertThat(six.clock("K2").deadline().lastDay()).as(id).isEqualTo(w4);
        six.postponed(received, 4).isDueOn(w6p4);
        complaint(LocalRules.zuiderveen(), received)
                .isDueOn(w10)
                .postponed(received, 4)
                .isDueOn(w10p4);
    }

    @Test
    void theDossierSaysWhy() {
        complaint(LocalRules.nieuwerhaven(), "2026-04-13")
                .isDueOn("2026-05-26")
                .because("Awb 9:11 lid 1")
                .because("Pinksterdag")
                .because("Atw 1 lid 1");
    }

    @Test
    @Proves("R-9.11-1")
    void tenWeeksNeedAnAdviserTheCitizenWasToldOf() {
        var story = complaint(LocalRules.zuiderveen(), "2026-03-02").isDueOn("2026-05-11");
        story.take(new Acknowledged(parse("2026-03-04"), true)).isDueOn("2026-05-11");
        story.acknowledged("2026-03-04")
                .isWarnedBy(AcknowledgementMentionsAdviser.class)
                .isDueOn("2026-04-13");
    }

    @Test
    void aMunicipalityMayPromiseLess() {
        var story = complaint(LocalRules.waterbroek(), "2026-03-02").isDueOn("2026-03-30");
        story.postponed("2026-03-20", 3).isRefusedBy(PostponementIsWithinTheOrdinance.class);
        story.postponed("2026-03-20", 2).isDueOn("2026-04-13");
    }

    @Test
    void aShorterTermTheMunicipalitySetItselfDoesNotMoveOverAHoliday() {
        complaint(LocalRules.waterbroek(), "2026-03-06").isDueOn("2026-04-03");
    }

    @Test
    @Proves({"R-9.11-2", "S-060"})
    void postponementIsTakenOnceAndForFourWeeksAtMost() {
        complaint(LocalRules.nieuwerhaven(), "2026-03-02")
                .isDueOn("2026-04-13")
                .postponed("2026-04-10", 5)
                .isRefusedBy(PostponementIsAtMostFourWeeks.class)
                .postponed("2026-04-10", 0)
                .isRefusedBy(PostponementIsAtMostFourWeeks.class)
                .postponed("2026-04-10", 4)
                .isDueOn("2026-05-11")
                .because("Awb 9:11 lid 2")
                .postponed("2026-05-01", 5)
                .isRefusedBy(PostponedOnlyOnce.class, PostponementIsAtMostFourWeeks.class);
    }

    @Test
    @Proves("R-9.11-2")
    void postponingCanUntilTheLastDayAndNotAfter() {
        complaint(LocalRules.nieuwerhaven(), "2026-03-02")
                .postponed("2026-04-13", 1)
                .isDueOn("2026-04-20");
        complaint(LocalRules.nieuwerhaven(), "2026-03-02")
                .postponed("2026-04-14", 1)
                .isRefusedBy(PostponedBeforeTheTermEnds.class, OverrunIsTold.class);
    }

    @Test
    @Proves("R-9.11-2")
    void bothSidesCanBeTold() {
        aComplaint().received("2026-03-02").postponed("2026-03-20", 2).isRefusedBy(BothPartiesCanBeTold.class);
        complaint(LocalRules.nieuwerhaven(), "2026-03-02")
                .named("2026-03-03", People.complainant(Contact.NONE))
                .postponed("2026-03-20", 2)
                .isRefusedBy(BothPartiesCanBeTold.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Het is druk", "De materie is nieuw en complex", "Vanwege drukte duurt het langer"})
    @Proves("S-061")
    void busynessIsNoReasonByItself(String reason) {
        complaint(LocalRules.nieuwerhaven(), "2026-03-02")
                .take(new Postponed(parse("2026-04-10"), 2, reason))
                .isWarnedBy(BusynessIsNoReason.class)
                .isDueOn("2026-04-28");
    }

    @Test
    @Proves("S-061")
    void aPlanIsAReasonAndSilenceIsNone() {
        var story = complaint(LocalRules.nieuwerhaven(), "2026-03-02");
        story.take(new Postponed(parse("2026-04-10"), 2, " ")).isRefusedBy(PostponementHasAReason.class);
        story.take(new Postponed(
                        parse("2026-04-10"),
                        2,
                        "Het is druk; op 15 april spreken wij de arts en op 20 april schrijven wij het oordeel"))
                .isDueOn("2026-04-28");
    }

    @Test
    @Proves("R-9.11-3")
    void furtherDelayNeedsWrittenConsent() {
        var story = complaint(LocalRules.nieuwerhaven(), "2026-03-02").postponed("2026-04-10", 4);
        story.take(new DelayedByConsent(parse("2026-05-01"), parse("2026-06-01"), false, "gebeld"))
                .isRefusedBy(ComplainantConsentsInWriting.class)
                .take(new DelayedByConsent(parse("2026-05-01"), parse("2026-06-01"), true, ""))
                .isRefusedBy(ComplainantConsentsInWriting.class)
                .delayed("2026-05-01", "2026-05-11")
                .isRefusedBy(DelayIsLater.class)
                .delayed("2026-05-01", "2026-06-01")
                .isDueOn("2026-06-01")
                .because("Awb 9:11 lid 3");
    }

    @Test
    @Proves("R-9.11-3")
    void anAgreedDayStaysWhereItIs() {
        complaint(LocalRules.nieuwerhaven(), "2026-03-02")
                .delayed("2026-04-10", "2026-05-25")
                .isWarnedBy(DelayEndsOnAWorkingDay.class)
                .isDueOn("2026-05-25");
    }

    @Test
    @Proves("R-9.11-4")
    void anOverdueComplaintDoesNotGoOnInSilence() {
        Dossiers.judged()
                .concluded("2026-04-14")
                .isRefusedBy(OverrunIsTold.class)
                .overrunTold("2026-04-14", "2026-04-20")
                .concluded("2026-04-14")
                .isClosed();
    }

    @Test
    @Proves("R-9.11-4")
    void whatWasSaidBeforeTheNewTermPassedDoesNotCountForIt() {
        Dossiers.judged()
                .overrunTold("2026-04-14", "2026-04-20")
                .delayed("2026-04-14", "2026-04-20")
                .concluded("2026-04-21")
                .isRefusedBy(OverrunIsTold.class);
    }

    @Test
    @Proves({"R-9.11-4", "S-074"})
    void aNewDayThatPassesIsToldAgain() {
        var told = Dossiers.judged().overrunTold("2026-04-14", "2026-04-20");
        told.concluded("2026-04-20").isClosed();
        told.today("2026-04-21").nextIs("tell-overrun");
        told.concluded("2026-04-21").isRefusedBy(OverrunIsTold.class);
    }

    @Test
    void anOverrunIsToldWhenItIsOneWithAnApologyAndADay() {
        Dossiers.judged()
                .overrunTold("2026-04-13", "2026-04-20")
                .isRefusedBy(TermHasPassed.class)
                .overrunTold("2026-04-14", "2026-04-14")
                .isRefusedBy(NewDayIsLater.class)
                .take(new OverrunTold(parse("2026-04-14"), parse("2026-04-20"), ""))
                .isRefusedBy(ApologyIsGiven.class);
    }

    @Test
    @Proves({"R-9.11-1", "S-013"})
    void theDayOfReceiptMovesOnlyEarlier() {
        var story = complaint(LocalRules.nieuwerhaven(), "2026-03-16").isDueOn("2026-04-28");
        story.take(corrected("2026-03-17", "2026-03-16")).isRefusedBy(ReceiptOnlyMovesEarlier.class);
        story.take(corrected("2026-03-20", "2026-03-18")).isRefusedBy(ReceiptOnlyMovesEarlier.class);
        story.take(corrected("2026-03-20", "2026-03-02"))
                .isDueOn("2026-04-13")
                .take(corrected("2026-03-21", "2026-03-09"))
                .isRefusedBy(ReceiptOnlyMovesEarlier.class);
        story.take(new ReceiptCorrected(parse("2026-03-20"), parse("2026-03-02"), ""))
                .isRefusedBy(CorrectionHasAReason.class);
    }

    private static ReceiptCorrected corrected(String on, String receivedOn) {
        return new ReceiptCorrected(parse(on), parse(receivedOn), "De brief lag bij het wijkteam");
    }

    private static ComplaintStory complaint(Ordinance ordinance, String received) {
        return aComplaint().in(ordinance).received(received).named(received, People.respondent());
    }

    @Test
    @Proves("L6")
    void consentIsAskedForALaterDayWithAReasonAndMovesNothing() {
        Dossiers.formal()
                .take(new ConsentAsked(parse("2026-04-01"), parse("2026-04-13"), " "))
                .isRefusedBy(ConsentIsAskedForALaterDay.class, ConsentIsAskedWithAReason.class)
                .take(new ConsentAsked(parse("2026-04-01"), parse("2026-05-01"), "De arts is ziek."))
                .isDueOn("2026-04-13");
    }
}
