package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.ending.WasAcknowledged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:6: the receipt is confirmed in writing. */
class Awb9_6Tests {
    @Test
    @Proves({"R-9.6-1", "K0b"})
    void theReceiptIsConfirmedWithinFiveWorkingDays() {
        var story = aComplaint().received("2026-04-01");
        assertThat(story.clock("K0b").deadline().lastDay()).isEqualTo(parse("2026-04-10"));
        assertThat(story.acknowledged("2026-04-10").clock("K0b").wasLate()).isFalse();
        assertThat(story.acknowledged("2026-04-13").clock("K0b").wasLate()).isTrue();
    }

    @Test
    @Proves("R-9.6-1")
    void aMunicipalityMayBeQuicker() {
        var story = aComplaint().in(LocalRules.waterbroek()).received("2026-03-02");
        assertThat(story.clock("K0b").deadline().lastDay()).isEqualTo(parse("2026-03-05"));
    }

    @Test
    @Proves("R-9.6-1")
    void aJudgementWithoutConfirmationOfReceiptIsRefused() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-04", Elements.conduct(1))
                .named("2026-03-04", People.respondent())
                .formal("2026-03-05")
                .privacyChosen("2026-03-06")
                .copied("2026-03-09")
                .invited("2026-03-09", RESPONDENT, "2026-03-23")
                .heard("2026-03-24", COMPLAINANT)
                .reported("2026-03-24", "2026-03-24")
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .concluded("2026-03-27")
                .isRefusedBy(WasAcknowledged.class);
    }
}
