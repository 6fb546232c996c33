package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import nl.aantafel.kernel.awb.electronic.FortyEightHoursHavePassed;
import nl.aantafel.kernel.awb.electronic.MissedNotificationIsOfALetter;
import nl.aantafel.kernel.awb.electronic.NotificationTerm;
import nl.aantafel.kernel.dossier.ContactStep.NotificationMissed;
import nl.aantafel.kernel.dossier.ContactStep.SentOnPaper;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 2:10: word of a letter on the status page within 48 hours; hours are hours (OT-14, OT-15). */
class Awb2_10Tests {
    @Test
    @Proves({"R-WM-3", "K9"})
    void christmasDoesNotMoveTheTerm() {
        var term = NotificationTerm.of(at("2026-12-25T10:00+01:00"));
        assertThat(term.end().toOffsetDateTime()).hasToString("2026-12-27T10:00+01:00");
        assertThat(term).hasToString("zondag 27 december 2026 om 10:00 uur");
    }

    @Test
    @Proves({"R-WM-3", "K9"})
    void summerTimeDoesNotShortenTheTerm() {
        var term = NotificationTerm.of(at("2026-03-28T12:00+01:00"));
        assertThat(term.end().toOffsetDateTime()).hasToString("2026-03-30T13:00+02:00");
        assertThat(term.isPast(at("2026-03-30T12:59+02:00"))).isFalse();
        assertThat(term.isPast(at("2026-03-30T13:01+02:00"))).isTrue();
    }

    @Test
    @Proves("R-WM-3")
    void theContentsOfANotificationAreLawFromTheFirstOfJanuary2027() {
        assertThat(NotificationTerm.contentsAreSet(parse("2026-12-31"))).isFalse();
        assertThat(NotificationTerm.contentsAreSet(parse("2027-01-01"))).isTrue();
    }

    @Test
    @Proves({"R-WM-3", "K9"})
    void aMissedNotificationIsAClockUntilTheLetterWentOnPaper() {
        var letter = letterNumber(Dossiers.informal().dossier());
        var missed = Dossiers.informal().take(missed("2026-03-07", letter));
        assertThat(missed.clock("K9").isRunning()).isTrue();
        assertThat(missed.clock("K9").about()).isEqualTo(String.valueOf(letter));

        var onPaper = missed.take(new SentOnPaper(parse("2026-03-09"), letter));

        assertThat(onPaper.clock("K9").stoppedOn()).isEqualTo(parse("2026-03-09"));
    }

    @Test
    void beforeTheHoursAreOverNothingIsMissed() {
        var dossier = Dossiers.informal().dossier();
        var step = new Acknowledged(parse("2026-12-25"), false);
        var number = dossier.history().size() + 1;
        var placed = dossier.with(new Recorded(number, step, at("2026-12-25T10:00+01:00"), "systeem", ""));
        var rule = new FortyEightHoursHavePassed();
        assertThat(rule.allows(missed("2026-12-26", number), placed)).isFalse();
        assertThat(rule.allows(missed("2026-12-27", number), placed)).isTrue();
    }

    @Test
    void aLetterThatIsNotThereCannotBeMissed() {
        Dossiers.informal().take(missed("2026-03-07", 99)).isRefusedBy(MissedNotificationIsOfALetter.class);
    }

    static NotificationMissed missed(String on, int letter) {
        return new NotificationMissed(parse(on), letter);
    }

    static int letterNumber(Dossier dossier) {
        return dossier.history().stream()
                .filter(recorded -> recorded.step() instanceof Acknowledged)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static Instant at(String moment) {
        return ZonedDateTime.parse(moment).toInstant();
    }
}
