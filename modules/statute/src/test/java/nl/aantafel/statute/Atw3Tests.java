package nl.aantafel.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Atw3Tests {
    private final LegalCalendar calendar = LegalCalendar.bundled();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/statute/holidays.csv", numLinesToSkip = 1)
    void holidaysFallOnTheDaysOfTheRuleBook(ArgumentsAccessor row) {
        var expected = Stream.iterate(1, column -> column + 1)
                .limit(9)
                .map(column -> row.get(column, LocalDate.class))
                .toList();

        assertThat(Stream.of(PublicHoliday.values()).map(holiday -> holiday.in(row.getInteger(0))))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/statute/holidays.csv", numLinesToSkip = 1)
    void noOtherDayOfTheYearIsAHoliday(ArgumentsAccessor row) {
        var year = row.getInteger(0);
        var equated = EquatedDays.bundled().decrees().keySet().stream()
                .filter(day -> day.getYear() == year)
                .count();

        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> calendar.nameOfHoliday(day).isPresent()))
                .hasSize(9 + (int) equated);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, Nieuwjaarsdag",
        "2026-04-06, Tweede Paasdag",
        "2026-05-25, Tweede Pinksterdag",
        "2026-12-25, Eerste Kerstdag",
        "2026-12-26, Tweede Kerstdag",
        "2026-05-14, Hemelvaartsdag",
        "2026-04-27, Koningsdag",
        "2025-04-26, Koningsdag",
        "2031-04-26, Koningsdag",
        "2026-05-05, Bevrijdingsdag"
    })
    void theHolidaysOfTheFirstParagraphHaveTheirNames(LocalDate day, String name) {
        assertThat(calendar.nameOfHoliday(day)).contains(name);
        assertThat(calendar.isOffDay(day)).isTrue();
    }

    @Test
    void goodFridayIsEquatedAsAWholeDay() {
        assertThat(calendar.nameOfHoliday(LocalDate.of(2026, 4, 3))).contains("Goede Vrijdag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-04-28",
                "2023-05-19",
                "2024-05-10",
                "2024-12-27",
                "2025-05-30",
                "2026-01-02",
                "2026-05-15",
                "2027-05-07",
                "2028-04-28",
                "2028-05-26"
            })
    void aRoyalDecreeEquatesOtherDays(LocalDate day) {
        assertThat(calendar.nameOfHoliday(day)).contains("gelijkgestelde dag (KB)");
        assertThat(new LegalCalendar(EquatedDays.parse("date,decree")).isOffDay(day))
                .isFalse();
    }

    @Test
    void anEquatedDayIsCitedByTheThirdParagraph() {
        var deadline = calendar.after(LocalDate.of(2026, 4, 2), Terms.HANDLING);

        assertThat(deadline.because().getLast())
                .isEqualTo(
                        "verlengd tot en met maandag 18 mei 2026: Hemelvaartsdag, gelijkgestelde dag (KB), zaterdag en"
                                + " zondag (Atw 1 lid 1, Atw 3 lid 1, Atw 3 lid 3)");
    }

    /** Labour Day, Remembrance Day, Christmas Eve, New Year's Eve, Carnival Monday. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2026-05-04", "2026-12-24", "2026-12-31", "2026-02-16"})
    void otherFestiveDaysAreWorkingDays(LocalDate day) {
        assertThat(calendar.isOffDay(day)).isFalse();
    }

    @Test
    void aHolidayInAWeekendGetsNoSubstitute() {
        assertThat(List.of(LocalDate.of(2027, 12, 27), LocalDate.of(2027, 12, 28)))
                .noneMatch(calendar::isOffDay);
    }

    @Test
    void aWeekendDayIsOffWithoutBeingAHoliday() {
        var saturday = LocalDate.of(2026, 9, 5);

        assertThat(calendar.isOffDay(saturday)).isTrue();
        assertThat(calendar.nameOfHoliday(saturday)).isEmpty();
    }
}
