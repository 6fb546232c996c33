package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.near.AuthorisationIsOfWhoActs;
import nl.aantafel.kernel.awb.near.AuthorisationTermIsReasonable;
import nl.aantafel.kernel.awb.near.AuthorisationWasAsked;
import nl.aantafel.kernel.awb.near.CompanionHasAName;
import nl.aantafel.kernel.awb.near.CompanionIsAtTheTable;
import nl.aantafel.kernel.awb.near.Support;
import nl.aantafel.kernel.awb.near.SupportSaysHow;
import nl.aantafel.kernel.awb.near.SupportWasNeeded;
import nl.aantafel.kernel.dossier.NearStep.AuthorisationAsked;
import nl.aantafel.kernel.dossier.NearStep.AuthorisationReason;
import nl.aantafel.kernel.dossier.NearStep.AuthorisationReceived;
import nl.aantafel.kernel.dossier.NearStep.CompanionNamed;
import nl.aantafel.kernel.dossier.NearStep.SupportGiven;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.SupportNeed;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Obligation;
import org.junit.jupiter.api.Test;

/** Awb 2:1: support that fits; everyone may bring or send somebody; a paper only where it is needed. */
class Awb2_1Tests {
    private static final PartyId SISTER = new PartyId(8);

    @Test
    @Proves("R-2.1-1")
    void whoNeedsHelpToTakePartGetsItBeforeTheFirstContactIsDue() {
        var story = inNeed();
        assertThat(story.obligations())
                .contains(new Obligation("give-support", SupportGiven.class, article(), parse("2026-03-04")));
        assertThat(Support.unmet(story.dossier())).containsExactly(SupportNeed.CALL_ME, SupportNeed.NO_POST);
        var called = story.take(given(SupportNeed.CALL_ME, true, "Gebeld in plaats van geschreven"));
        assertThat(Support.unmet(called.dossier())).containsExactly(SupportNeed.NO_POST);
        called.take(given(SupportNeed.NO_POST, false, "De brief gaat aangetekend, wij bellen vooraf"))
                .nextHasNo("give-support");
    }

    @Test
    @Proves("R-2.1-1")
    void supportSaysWhatItWasAlsoWhenItCouldNotBe() {
        inNeed().take(given(SupportNeed.CALL_ME, false, " ")).isRefusedBy(SupportSaysHow.class);
        inNeed().take(given(SupportNeed.INTERPRETER, true, "Een tolk aan de telefoon"))
                .isWarnedBy(SupportWasNeeded.class);
    }

    @Test
    @Proves({"R-2.1-2", "S-039"})
    void whoBringsSomebodyIsNotAloneAtTheTable() {
        Dossiers.informal().take(brings(" ")).isRefusedBy(CompanionHasAName.class);
        Dossiers.informal().take(brings("Mijn zus")).talked("2026-03-10").isWarnedBy(CompanionIsAtTheTable.class);
    }

    @Test
    @Proves("R-2.1-2")
    void anAuthorisationIsAskedOfWhoActsAndWithTime() {
        helped().take(asks(PartyId.COMPLAINANT, "2026-03-20")).isRefusedBy(AuthorisationIsOfWhoActs.class);
        helped().take(asks(SISTER, "2026-03-19")).isRefusedBy(AuthorisationTermIsReasonable.class);
        assertThat(helped().take(asks(SISTER, "2026-03-20"))
                        .clock("H6")
                        .deadline()
                        .lastDay())
                .isEqualTo(parse("2026-03-20"));
    }

    @Test
    @Proves("R-2.1-2")
    void anAuthorisationThatDidNotComeStopsNothing() {
        var waiting = helped().take(asks(SISTER, "2026-03-20"));
        waiting.informal("2026-03-24")
                .talked("2026-03-25")
                .settled("2026-03-26")
                .isAt(Stage.SETTLED);
        waiting.reached("2026-03-25").formal("2026-03-26").isAt(Stage.FORMAL);
    }

    @Test
    @Proves("R-2.1-2")
    void anAuthorisationThatCameStopsTheClock() {
        var came = new AuthorisationReceived(parse("2026-03-16"), SISTER);
        helped().take(came).isRefusedBy(AuthorisationWasAsked.class);
        assertThat(helped().take(asks(SISTER, "2026-03-20"))
                        .take(came)
                        .clock("H6")
                        .stoppedOn())
                .isEqualTo(parse("2026-03-16"));
    }

    @Test
    @Proves("R-2.1-2")
    void theFirstWordOfWhoHelpsIsRegisteredWithoutAnyPaper() {
        aComplaint()
                .received(Receipts.phone("2026-03-02"))
                .named("2026-03-02", sister())
                .isAt(Stage.RECEIVED)
                .nextHasNo("give-support");
    }

    private static ComplaintStory inNeed() {
        return aComplaint()
                .received(Receipts.in("nl", "2026-03-02", SupportNeed.CALL_ME, SupportNeed.NO_POST))
                .named("2026-03-02", People.complainant())
                .assigned("2026-03-02");
    }

    private static ComplaintStory helped() {
        return Dossiers.understood().named("2026-03-05", sister());
    }

    private static Party sister() {
        return new Party(SISTER, PartyRole.HELPER, "B. Jansma", Contact.NONE, null);
    }

    private static SupportGiven given(SupportNeed need, boolean given, String how) {
        return new SupportGiven(parse("2026-03-03"), need, given, how);
    }

    private static CompanionNamed brings(String who) {
        return new CompanionNamed(parse("2026-03-06"), who, "");
    }

    private static AuthorisationAsked asks(PartyId who, String answerBy) {
        return new AuthorisationAsked(parse("2026-03-06"), who, AuthorisationReason.PERSONAL_DATA, parse(answerBy));
    }

    private static nl.aantafel.statute.Article article() {
        return nl.aantafel.statute.Article.awb("2:1 lid 1");
    }
}
