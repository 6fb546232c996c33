package nl.aantafel.statute;

import static nl.aantafel.statute.Terms.HANDLING;
import static nl.aantafel.statute.Terms.POSTPONEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTests {
    private final LegalCalendar calendar = LegalCalendar.bundled();

    @Test
    void aPostponementRunsFromTheNominalEnd() {
        var postponed = calendar.extend(calendar.after(LocalDate.of(2026, 4, 13), HANDLING), POSTPONEMENT);

        assertThat(postponed.nominal()).isEqualTo("2026-06-22");
        assertThat(postponed.lastDay()).isEqualTo("2026-06-22");
        assertThat(postponed.article()).hasToString("Awb 9:11 lid 2");
        assertThat(postponed.because())
                .containsExactly(
                        "maandag 13 april 2026 + 6 weken = maandag 25 mei 2026 (Awb 9:11 lid 1)",
                        "verlengd tot en met dinsdag 26 mei 2026: Tweede Pinksterdag (Atw 1 lid 1, Atw 3 lid 1)",
                        "maandag 25 mei 2026 (de dag vóór de verlenging) + 4 weken = maandag 22 juni 2026"
                                + " (Awb 9:11 lid 2)");
    }

    @Test
    void anAgreedDayStaysWhereItIsAndWarns() {
        var agreed = calendar.until(LocalDate.of(2026, 4, 27), Article.awb("9:11 lid 3"));

        assertThat(agreed.lastDay()).isEqualTo("2026-04-27");
        assertThat(agreed.isExtended()).isFalse();
        assertThat(agreed.because())
                .containsExactly(
                        "afgesproken tot en met maandag 27 april 2026 (Awb 9:11 lid 3)",
                        "let op: deze dag is een vrije dag (Koningsdag) en schuift niet op");
    }

    @Test
    void anAgreedWorkingDayNeedsNoWarning() {
        assertThat(calendar.until(LocalDate.of(2026, 4, 28), Article.awb("9:11 lid 3"))
                        .because())
                .hasSize(1);
    }

    @Test
    void anAgreedDayKeepsTheStoryOfTheDeadlineItReplaces() {
        var first = calendar.after(LocalDate.of(2026, 9, 1), HANDLING);
        var agreed = calendar.until(first, LocalDate.of(2026, 12, 1), Article.awb("9:11 lid 3"));

        assertThat(agreed.start()).isEqualTo("2026-09-01");
        assertThat(agreed.because())
                .containsExactly(
                        first.because().getFirst(), "afgesproken tot en met dinsdag 1 december 2026 (Awb 9:11 lid 3)");
    }

    @Test
    void anObjectionSaysWhenItsTermBegins() {
        var objection = calendar.objection(LocalDate.of(2026, 2, 23));

        assertThat(objection.because())
                .containsExactly(
                        "bekendgemaakt op maandag 23 februari 2026, de termijn begint op dinsdag 24 februari 2026"
                                + " (Awb 6:8 lid 1)",
                        "maandag 23 februari 2026 + 6 weken = maandag 6 april 2026 (Awb 6:7)",
                        "verlengd tot en met dinsdag 7 april 2026: Tweede Paasdag (Atw 1 lid 1, Atw 3 lid 1)");
    }

    @ParameterizedTest(name = "{1} working days from {0}")
    @CsvSource({
        "2026-09-01, 0, 2026-09-01",
        "2026-09-05, 0, 2026-09-05",
        "2026-09-01, 3, 2026-09-04",
        "2026-09-04, 1, 2026-09-07",
        "2026-09-05, 5, 2026-09-11",
        "2026-04-02, 1, 2026-04-07",
        "2026-12-31, 1, 2027-01-04",
        "2026-04-07, -1, 2026-04-02",
        "2026-09-06, -2, 2026-09-03"
    })
    void workingDaysPassOverOffDays(LocalDate start, int amount, LocalDate end) {
        assertThat(calendar.addWorkingDays(start, amount)).isEqualTo(end);
    }

    @Test
    void aTermInWorkingDaysEndsOnAWorkingDayAlsoWhenItIsLocal() {
        var term = Term.workingDays(3, Article.of(Statute.ORDINANCE, "art. 4")).local();
        var deadline = calendar.after(LocalDate.of(2026, 4, 2), term);

        assertThat(deadline.lastDay()).isEqualTo("2026-04-09");
        assertThat(deadline.because())
                .containsExactly("donderdag 2 april 2026 + 3 werkdagen = donderdag 9 april 2026 (verordening art. 4)");
        assertThat(calendar.after(LocalDate.of(2029, 4, 2), term).provisional()).isTrue();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2026-01-01, 2028-12-31, false",
        "2028-12-31, 2029-01-01, true",
        "2029-06-01, 2029-06-02, true",
        "2023-01-01, 2023-12-31, false",
        "2022-12-31, 2023-01-01, true"
    })
    void aPeriodIsProvisionalInAYearWithoutDecree(LocalDate from, LocalDate to, boolean provisional) {
        assertThat(calendar.isProvisional(from, to)).isEqualTo(provisional);
    }

    @Test
    void aTermThatNeverMovesIsNeverProvisional() {
        var year = calendar.after(LocalDate.of(2028, 6, 1), Term.years(1, Article.awb("9:24 lid 1")));

        assertThat(year.provisional()).isFalse();
        assertThat(calendar.after(LocalDate.of(2028, 12, 1), HANDLING).provisional())
                .isTrue();
    }

    @Test
    void anExtensionKeepsTheProvisionalMark() {
        var provisional = calendar.after(LocalDate.of(2029, 3, 29), HANDLING);
        var fixed = Term.years(1, Article.awb("9:24 lid 1"));

        assertThat(calendar.extend(provisional, fixed).provisional()).isTrue();
    }

    @Test
    void hoursAreNotCountedInDays() {
        var hours = Term.hours(48, Article.awb("2:10"));
        var day = LocalDate.of(2026, 9, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.after(day, hours));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.back(day, hours));
    }
}
