package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.electronic.EmailIsKnown;
import nl.aantafel.kernel.awb.electronic.LetterWays;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.LetterWay;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 2:7 and 2:8: letters go electronically only to who wants that and can be reached so; paper is always possible. */
class Awb2_7Tests {
    @Test
    @Proves("R-WM-1")
    void whoGaveNoEmailGetsPaper() {
        assertThat(LetterWays.next(Dossiers.understood().dossier())).isEqualTo(LetterWay.PAPER);
    }

    @Test
    @Proves("R-WM-1")
    void electronicWithoutAnAddressIsRefused() {
        Dossiers.understood().take(chosen("2026-03-05", LetterWay.STATUS_PAGE)).isRefusedBy(EmailIsKnown.class);
        Dossiers.understood().take(chosen("2026-03-05", LetterWay.STATUS_PAGE_SILENT));
    }

    @Test
    @Proves("R-WM-1")
    void aChoiceIsTakenBackAtAnyTimeAndTheLastOneCounts() {
        var online = reachable().take(chosen("2026-03-05", LetterWay.STATUS_PAGE));
        assertThat(LetterWays.next(online.dossier())).isEqualTo(LetterWay.STATUS_PAGE);

        var paper = online.take(chosen("2026-03-06", LetterWay.PAPER));

        assertThat(LetterWays.next(paper.dossier())).isEqualTo(LetterWay.PAPER);
    }

    @Test
    @Proves("R-WM-1")
    void paperCanBeChosenAfterTheEndToo() {
        var ended = Dossiers.concluded().take(chosen("2026-04-01", LetterWay.PAPER));
        assertThat(LetterWays.next(ended.dossier())).isEqualTo(LetterWay.PAPER);
    }

    @Test
    void whoChoseEmailAndHasNoAddressAnyMoreGetsPaper() {
        var chosen = reachable().take(chosen("2026-03-05", LetterWay.STATUS_PAGE));
        var gone = chosen.take(new PartyNamed(parse("2026-03-06"), People.complainant(Contact.NONE)));
        assertThat(LetterWays.next(gone.dossier())).isEqualTo(LetterWay.PAPER);
    }

    @Test
    void paperWithoutAnAddressIsAskedAfter() {
        var lost = Dossiers.understood()
                .take(new PartyNamed(parse("2026-03-05"), People.complainant(new Contact("06 0000 0001", "", ""))))
                .take(chosen("2026-03-05", LetterWay.PAPER));
        assertThat(lost.obligations()).anyMatch(one -> one.key().equals("ask-address"));
        Dossiers.understood().take(chosen("2026-03-05", LetterWay.PAPER)).nextHasNo("ask-address");
    }

    static ComplaintStory reachable() {
        var contact = new Contact("", "a.jansma@post.example", "Dorpsstraat 1\n1000 AA Nieuwerhaven");
        return Dossiers.understood().take(new PartyNamed(parse("2026-03-04"), People.complainant(contact)));
    }

    static ChannelChosen chosen(String on, LetterWay way) {
        return new ChannelChosen(parse(on), way);
    }
}
