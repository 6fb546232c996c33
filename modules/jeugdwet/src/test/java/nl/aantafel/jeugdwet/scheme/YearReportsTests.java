package nl.aantafel.jeugdwet.scheme;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.statute.LegalCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jeugdwet 4.3.2: before 1 June, and within ten days after adoption; the earlier one counts. */
class YearReportsTests {

    /** Ten days after 16 March 2026 is Thursday 26 March; after 25 May it would be June. Easter Monday 2026 is 6 April. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025, -, 2026-05-31",
                "2025, 2026-03-16, 2026-03-26",
                "2025, 2026-05-25, 2026-05-31",
                "2025, 2026-03-26, 2026-04-07",
                "2024, -, 2025-05-31"
            })
    @Proves("R-J-9")
    void theLastDayIsTheEarlierOneOfTheTwo(int year, @Nullable String adopted, String due) {
        assertThat(YearReports.dueOn(year, adopted == null ? null : parse(adopted), LegalCalendar.bundled()))
                .isEqualTo(parse(due));
    }
}
