package nl.aantafel.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTests {
    private static final Article ARTICLE = Article.awb("9:11 lid 1");
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2026, 10, 13);

    @ParameterizedTest
    @CsvSource({"2026-10-12, 1, false", "2026-10-13, 0, false", "2026-10-14, -1, true"})
    void theLastDayStillCounts(LocalDate today, long daysLeft, boolean past) {
        var deadline = new Deadline(START, END, END, ARTICLE, List.of("waarom"), false);

        assertThat(deadline.daysLeft(today)).isEqualTo(daysLeft);
        assertThat(deadline.isPast(today)).isEqualTo(past);
    }

    @Test
    void itIsNeverShorterThanTheCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadline(START, END, END.minusDays(1), ARTICLE, List.of("waarom"), false));
    }

    @Test
    void itAlwaysSaysWhy() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deadline(START, END, END, ARTICLE, List.of(), false));
    }

    @Test
    void itsReasonsCannotBeChangedAfterwards() {
        var because = new ArrayList<>(List.of("waarom"));
        var deadline = new Deadline(START, END, END, ARTICLE, because, false);
        because.clear();

        assertThat(deadline.because()).containsExactly("waarom");
    }

    @Test
    void anHourDeadlineReadsAsADayAndATime() {
        var placed = ZonedDateTime.of(2026, 3, 28, 12, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));

        assertThat(HourDeadline.after(placed, Term.hours(48, Article.awb("2:10"))))
                .hasToString("maandag 30 maart 2026 om 13:00 uur");
    }

    @Test
    void anHourDeadlineNeedsATermInHours() {
        var placed = ZonedDateTime.of(2026, 3, 28, 12, 0, 0, 0, ZoneId.of("Europe/Amsterdam"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> HourDeadline.after(placed, Term.days(2, Article.awb("2:10"))));
    }
}
