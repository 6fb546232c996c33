package nl.aantafel.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Atw2Tests {
    private static final Article ARTICLE = Article.of(Statute.BW, "7:2 lid 2");
    private final LegalCalendar calendar = LegalCalendar.bundled();

    @ParameterizedTest(name = "{0} days after {1}")
    @CsvSource({
        "3, 2026-09-01, 2026-09-04", // Tuesday: three working days
        "3, 2026-09-03, 2026-09-07", // Thursday: Friday and Monday
        "3, 2026-09-04, 2026-09-08", // Friday: Monday is only the first
        "3, 2026-12-24, 2026-12-29", // Christmas on Friday
        "3, 2026-04-02, 2026-04-08", // Good Friday to Easter Monday
        "4, 2027-05-04, 2027-05-11", // 5 May, Ascension, equated Friday
        "5, 2026-04-02, 2026-04-08",
        "7, 2027-05-04, 2027-05-11"
    })
    void aTermOfThreeDaysOrMoreHoldsTwoWorkingDays(int days, LocalDate start, LocalDate last) {
        assertThat(calendar.after(start, Term.days(days, ARTICLE)).lastDay()).isEqualTo(last);
    }

    @Test
    void aTermOfTwoDaysMayHoldOne() {
        assertThat(calendar.after(LocalDate.of(2026, 9, 4), Term.days(2, ARTICLE))
                        .lastDay())
                .isEqualTo("2026-09-07");
    }

    @Test
    void theSecondWorkingDayIsExplained() {
        var deadline = calendar.after(LocalDate.of(2026, 9, 4), Term.days(3, ARTICLE));

        assertThat(deadline.because())
                .containsExactly(
                        "vrijdag 4 september 2026 + 3 dagen = maandag 7 september 2026 (BW 7:2 lid 2)",
                        "verlengd tot en met dinsdag 8 september 2026: in de termijn horen minstens twee werkdagen (Atw 2)");
    }

    @Test
    void unionLawAsksItOfTwoDays() {
        var deadline =
                calendar.after(LocalDate.of(2026, 9, 4), Term.days(2, ARTICLE).eu());

        assertThat(deadline.lastDay()).isEqualTo("2026-09-08");
        assertThat(deadline.because().getLast()).endsWith("(Vo. 1182/71 art. 3 lid 5)");
    }
}
