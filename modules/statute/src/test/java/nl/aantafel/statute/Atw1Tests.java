package nl.aantafel.statute;

import static nl.aantafel.statute.Terms.HANDLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Atw1Tests {
    private final LegalCalendar calendar = LegalCalendar.bundled();

    @Test
    void anEndOnAHolidayMovesAndSaysWhy() {
        var deadline = calendar.after(LocalDate.of(2026, 3, 16), HANDLING);

        assertThat(deadline.isExtended()).isTrue();
        assertThat(deadline.because())
                .containsExactly(
                        "maandag 16 maart 2026 + 6 weken = maandag 27 april 2026 (Awb 9:11 lid 1)",
                        "verlengd tot en met dinsdag 28 april 2026: Koningsdag (Atw 1 lid 1, Atw 3 lid 1)");
    }

    @Test
    void aRowOfOffDaysIsPassedInOneStepAndEachIsNamedWithItsArticle() {
        var deadline = calendar.after(LocalDate.of(2026, 2, 20), HANDLING);

        assertThat(deadline.because().getLast())
                .isEqualTo("verlengd tot en met dinsdag 7 april 2026: Goede Vrijdag, zaterdag, zondag en Tweede Paasdag"
                        + " (Atw 1 lid 1, Atw 3 lid 2, Atw 3 lid 1)");
    }

    @Test
    void anEndOnAWorkingDayStays() {
        var deadline = calendar.after(LocalDate.of(2026, 9, 1), HANDLING);

        assertThat(deadline.isExtended()).isFalse();
        assertThat(deadline.because())
                .containsExactly("dinsdag 1 september 2026 + 6 weken = dinsdag 13 oktober 2026 (Awb 9:11 lid 1)");
    }

    /** Lid 2: the papers lie ready one week before the hearing, also when that day is a Sunday or a holiday. */
    @ParameterizedTest
    @CsvSource({"2026-04-12, 2026-04-05", "2026-05-04, 2026-04-27", "2026-09-09, 2026-09-02"})
    void aTermCountedBackNeverMoves(LocalDate hearing, LocalDate papers) {
        assertThat(calendar.back(hearing, Term.weeks(1, Article.awb("7:4 lid 2"))))
                .isEqualTo(papers);
    }

    @Test
    void aTermOfTheMunicipalityMovesOnlyByItsOwnChoice() {
        var term = Term.weeks(2, Article.of(Statute.ORDINANCE, "art. 5"));
        var onEasterSaturday = LocalDate.of(2026, 3, 21);

        var fixed = calendar.after(onEasterSaturday, term.local());
        var rolling = calendar.after(onEasterSaturday, term.local(true));

        assertThat(fixed.lastDay()).isEqualTo("2026-04-04");
        assertThat(fixed.because().getLast()).isEqualTo("zaterdag: deze termijn schuift niet op");
        assertThat(rolling.lastDay()).isEqualTo("2026-04-07");
        assertThat(rolling.because().getLast()).endsWith("(gemeentelijke keuze, zoals in Atw 1 lid 1, Atw 3 lid 1)");
    }

    @Test
    void aTermWhoseOwnActExcludesTheAtwStays() {
        var penalty = Term.days(42, Article.awb("4:17 lid 1")).withoutAtw();

        assertThat(calendar.after(LocalDate.of(2026, 3, 21), penalty).lastDay()).isEqualTo("2026-05-02");
    }
}
