package nl.aantafel.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest(name = "RFC 6238 appendix B: {1} at second {0}")
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "RFC 4226 appendix D: {1} at count {0}")
    @CsvSource({
        "0, 755224",
        "1, 287082",
        "2, 359152",
        "3, 969429",
        "4, 338314",
        "5, 254676",
        "6, 287922",
        "7, 162583",
        "8, 399871",
        "9, 520489"
    })
    void givesTheCodesOfTheStandardItBuildsOn(long count, String code) {
        assertThat(Totp.code(SECRET, count, 6)).isEqualTo(code);
    }

    @Test
    void aClockMayBeOneStepEarlyOrLateAndNoMore() {
        var now = Instant.ofEpochSecond(1_800_000_015);
        var step = Totp.stepAt(now);
        for (var drift = -3; drift <= 3; drift++) {
            var found = Totp.stepOf(SECRET, Totp.code(SECRET, step + drift, 6), now);
            assertThat(found.isPresent()).as("drift %d", drift).isEqualTo(Math.abs(drift) <= 1);
            if (found.isPresent()) assertThat(found.getAsLong()).isEqualTo(step + drift);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "75522", "7552244", "abcdef", "755225"})
    void whatIsNoCodeFitsNothing(String typed) {
        assertThat(Totp.stepOf(SECRET, typed, Instant.ofEpochSecond(10))).isEmpty();
    }
}
