package nl.aantafel.correspondence.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Awb 2:25: the copy of the log, as a file that calculates nothing. */
class LogFileTests {
    @Test
    @Proves("R-WM-12")
    void aLineHasItsMomentInUtc() {
        var letter = UUID.fromString("11111111-2222-3333-4444-555555555555");
        var line = new LogLine(
                letter, "KL-2026-000001", "L1", 1, Happening.ACCEPTED, "", Instant.parse("2026-03-02T09:00:00Z"));

        assertThat(LogFile.of(List.of(line)).lines())
                .last()
                .isEqualTo(
                        "\"KL-2026-000001\";\"11111111-2222-3333-4444-555555555555\";\"L1\";\"ACCEPTED\";\"\";\"2026-03-02T09:00:00Z\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@SUM", "\t=1", "\r=1"})
    void noCellIsAFormula(String text) {
        assertThat(LogFile.cell(text)).startsWith("\"'");
    }

    @Test
    void aQuoteStaysInItsCell() {
        assertThat(LogFile.cell("a\";b")).isEqualTo("\"a\"\";b\"");
    }
}
