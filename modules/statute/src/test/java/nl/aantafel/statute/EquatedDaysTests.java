package nl.aantafel.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquatedDaysTests {

    @ParameterizedTest
    @CsvSource({
        "2022, false",
        "2023, true",
        "2024, true",
        "2025, true",
        "2026, true",
        "2027, true",
        "2028, true",
        "2029, false"
    })
    void theBundledDecreesReachFrom2023To2028(int year, boolean known) {
        assertThat(EquatedDays.bundled().isKnown(year)).isEqualTo(known);
    }

    @Test
    void theyAreAllWorkingDaysOtherwise() {
        var weekAndHolidays = new OffDays(EquatedDays.parse("date,decree"));

        assertThat(EquatedDays.bundled().decrees().keySet()).hasSize(10).noneMatch(weekAndHolidays::include);
    }

    @Test
    void eachNamesItsDecree() {
        var days = EquatedDays.parse("date,decree\n2029-05-11,KB van 1 juni 2026, Stcrt.\n\n");

        assertThat(days.decreeOf(LocalDate.of(2029, 5, 11))).contains("KB van 1 juni 2026, Stcrt.");
        assertThat(days.decreeOf(LocalDate.of(2029, 5, 12))).isEmpty();
    }

    @Test
    void oneMoreDayLeavesTheOldSetAlone() {
        var day = LocalDate.of(2029, 5, 11);
        var before = EquatedDays.bundled();
        var after = before.with(day, "KB voor 2029");

        assertThat(before.decreeOf(day)).isEmpty();
        assertThat(after.isKnown(2029)).isTrue();
        assertThat(after.decrees()).containsAllEntriesOf(before.decrees());
    }

    @Test
    void aDayWithoutDecreeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EquatedDays.parse("date,decree\n2029-05-11"));
        assertThatIllegalArgumentException().isThrownBy(() -> EquatedDays.parse("date,decree\n2029-05-11, "));
    }

    @Test
    void aDayIsNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EquatedDays.parse("date,decree\n2029-05-11,KB\n2029-05-11,KB"));
    }

    @Test
    void aLineStartsWithADay() {
        assertThatThrownBy(() -> EquatedDays.parse("date,decree\n11 mei,KB"))
                .isInstanceOf(DateTimeParseException.class);
    }
}
