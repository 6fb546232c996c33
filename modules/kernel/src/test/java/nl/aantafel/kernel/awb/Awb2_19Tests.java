package nl.aantafel.kernel.awb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.aantafel.kernel.awb.electronic.Arrival;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 2:19 and 2:20: an electronic message is received when it reaches us, at night and in the weekend too. */
class Awb2_19Tests {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T22:59:59Z, 2026-03-02",
        "2026-03-02T23:00:00Z, 2026-03-03",
        "2026-07-01T21:59:59Z, 2026-07-01",
        "2026-07-01T22:00:00Z, 2026-07-02",
        "2026-03-07T12:00:00Z, 2026-03-07",
        "2026-12-25T03:00:00Z, 2026-12-25",
        "2026-03-29T01:30:00Z, 2026-03-29"
    })
    @Proves("R-WM-9")
    void theDayOfReceiptIsTheDayHereAtThatMoment(Instant reached, LocalDate received) {
        assertThat(new Arrival(reached).receivedOn()).isEqualTo(received);
    }
}
