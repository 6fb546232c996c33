package nl.aantafel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDateParserTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16-3-2026",
                "16-03-2026",
                " 16/3/2026 ",
                "16.3.2026",
                "16 3 2026",
                "16 - 3 - 2026",
                "2026-03-16",
                "2026-3-16",
                "16 maart 2026",
                "16 MAART 2026",
                "16 mrt. 2026",
                "16-mrt-2026",
                "maandag 16 maart 2026",
                "ma. 16 maart 2026",
                "16 March 2026",
            })
    void readsADayTheWayPeopleWriteIt(String written) {
        assertThat(DutchDateParser.parse(written)).contains(LocalDate.of(2026, 3, 16));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "16-3",
                "16-3-26",
                "31-2-2026",
                "29-2-2026",
                "3-16-2026",
                "0-1-2026",
                "16 maartje 2026",
                "16-3-20266",
                "2026-13-01",
                "16-3-2026; drop table",
            })
    void refusesWhatIsNoDay(String written) {
        assertThat(DutchDateParser.parse(written)).isEmpty();
    }

    @Test
    void knowsTheLeapDay() {
        assertThat(DutchDateParser.parse("29-2-2028")).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void readsEveryMonthInDutchAndEnglishFullAndShort() {
        for (Locale language : new Locale[] {Locale.of("nl"), Locale.ENGLISH})
            for (String pattern : new String[] {"d MMMM yyyy", "d MMM yyyy", "EEEE d MMMM yyyy"})
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> LocalDate.of(2027, month, 9))
                        .forEach(day -> assertThat(DutchDateParser.parse(DateTimeFormatter.ofPattern(pattern, language)
                                        .format(day)))
                                .contains(day));
    }
}
