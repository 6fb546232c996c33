package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.electronic.PaperIsOfALetter;
import nl.aantafel.kernel.awb.electronic.RefusedMailIsOfALetter;
import nl.aantafel.kernel.dossier.ContactStep.MailRefused;
import nl.aantafel.kernel.dossier.ContactStep.SentOnPaper;
import nl.aantafel.kernel.dossier.Visibility;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import org.junit.jupiter.api.Test;

/** Awb 2:11: what does not arrive electronically goes another way, within a working day. */
class Awb2_11Tests {
    @Test
    @Proves("R-WM-4")
    void aRefusedMailGoesOnPaperWithinAWorkingDay() {
        var story = Dossiers.informal();
        var letter = Awb2_10Tests.letterNumber(story.dossier());
        var friday = story.take(new MailRefused(parse("2026-03-06"), letter));
        assertThat(duty(friday).by()).isEqualTo(parse("2026-03-09"));

        friday.take(new SentOnPaper(parse("2026-03-09"), letter)).nextHasNo("send-on-paper");
    }

    @Test
    @Proves("R-WM-4")
    void itIsADutyAfterTheEndToo() {
        var story = Dossiers.concluded();
        var letter = story.dossier().history().size();
        story.take(new MailRefused(parse("2026-03-30"), letter)).nextBegins("send-on-paper");
    }

    @Test
    void thePaperOfAnotherLetterIsNotEnough() {
        var letter = Awb2_10Tests.letterNumber(Dossiers.informal().dossier());
        var other = Dossiers.informal()
                .take(new MailRefused(parse("2026-03-06"), letter))
                .take(new SentOnPaper(parse("2026-03-06"), 1));
        assertThat(duty(other).by()).isEqualTo(parse("2026-03-09"));
    }

    @Test
    void bothAreAboutALetter() {
        Dossiers.informal().take(new MailRefused(parse("2026-03-06"), 0)).isRefusedBy(RefusedMailIsOfALetter.class);
        Dossiers.informal().take(new SentOnPaper(parse("2026-03-06"), 99)).isRefusedBy(PaperIsOfALetter.class);
    }

    @Test
    void theCitizenIsNotBotheredWithARefusedMailButSeesThePaper() {
        assertThat(new MailRefused(parse("2026-03-06"), 1).visibility()).isEqualTo(Visibility.INTERNAL);
        assertThat(new SentOnPaper(parse("2026-03-06"), 1).visibility()).isEqualTo(Visibility.COMPLAINANT);
    }

    private static Obligation duty(ComplaintStory story) {
        return story.obligations().stream()
                .filter(one -> one.key().equals("send-on-paper"))
                .findFirst()
                .orElseThrow();
    }
}
