package nl.aantafel.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Atw4Tests {

    @ParameterizedTest(name = "{0} {1} rolls: {2}")
    @CsvSource({
        "1, HOURS, false",
        "48, HOURS, false",
        "1, DAYS, true",
        "90, DAYS, true",
        "91, DAYS, false",
        "5, WORKING_DAYS, true",
        "12, WEEKS, true",
        "13, WEEKS, false",
        "3, MONTHS, true",
        "4, MONTHS, false",
        "1, YEARS, false",
        "2, YEARS, false"
    })
    void hoursYearsAndLongTermsAreLeftAlone(int amount, Term.Unit unit, boolean rolls) {
        assertThat(statutory(amount, unit).rolls()).isEqualTo(rolls);
        assertThat(statutory(amount, unit).local(true).rolls()).isEqualTo(rolls);
    }

    @ParameterizedTest
    @CsvSource({"48, HOURS, false", "1, YEARS, true", "4, MONTHS, true", "91, DAYS, true"})
    void unionLawLeavesOnlyHoursAlone(int amount, Term.Unit unit, boolean rolls) {
        assertThat(statutory(amount, unit).eu().rolls()).isEqualTo(rolls);
    }

    @Test
    void sixWeeksAndFourWeeksMoreAreTwoTerms() {
        assertThat(Terms.HANDLING_WITH_COMMITTEE.rolls()).isTrue();
        assertThat(Terms.POSTPONEMENT.rolls()).isTrue();
    }

    @Test
    void aYearThatEndsOnAHolidayStaysAndSaysSo() {
        var deadline =
                LegalCalendar.bundled().after(LocalDate.of(2026, 12, 25), Term.years(1, Article.awb("9:24 lid 1")));

        assertThat(deadline.lastDay()).isEqualTo("2027-12-25");
        assertThat(deadline.because())
                .containsExactly(
                        "vrijdag 25 december 2026 + 1 jaar = zaterdag 25 december 2027 (Awb 9:24 lid 1)",
                        "Eerste Kerstdag: deze termijn schuift niet op (Atw 4)");
    }

    private static Term statutory(int amount, Term.Unit unit) {
        return new Term(amount, unit, Article.awb("4:13"), Term.Origin.STATUTE, true);
    }
}
