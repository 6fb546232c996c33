package nl.aantafel.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Law.md P-86: four working hours end at an hour of the office. */
class WorkingHoursTests {
    private static final Term FOUR = Term.hours(4, Article.awb("9:2"));
    private static final WorkingHours OFFICE =
            new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0), LegalCalendar.bundled());

    @Test
    void inTheMorningTheyEndTheSameDay() {
        assertThat(ends("2026-03-04T10:30")).isEqualTo("2026-03-04T14:30");
        assertThat(ends("2026-03-04T06:00")).isEqualTo("2026-03-04T13:00");
        assertThat(ends("2026-03-04T13:00")).isEqualTo("2026-03-04T17:00");
    }

    @Test
    void whatIsLeftGoesOnTheNextWorkingDay() {
        assertThat(ends("2026-03-04T15:00")).isEqualTo("2026-03-05T11:00");
        assertThat(ends("2026-03-04T17:00")).isEqualTo("2026-03-05T13:00");
        assertThat(ends("2026-03-06T16:00")).isEqualTo("2026-03-09T12:00");
    }

    @Test
    void theyStandStillInTheWeekendAndOnHolidays() {
        assertThat(ends("2026-03-07T12:00")).isEqualTo("2026-03-09T13:00");
        assertThat(ends("2026-04-02T15:30")).isEqualTo("2026-04-07T11:30");
    }

    @Test
    void aLongTermTakesSeveralDays() {
        var term = Term.hours(20, Article.awb("9:2"));
        assertThat(OFFICE.after(at("2026-03-04T09:00"), term).end().toLocalDateTime())
                .isEqualTo("2026-03-06T13:00");
    }

    @Test
    void daysAndUpsideDownOfficesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.after(at("2026-03-04T09:00"), Term.days(1, Article.awb("9:2"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingHours(LocalTime.of(17, 0), LocalTime.of(9, 0), LegalCalendar.bundled()));
    }

    private static String ends(String start) {
        return OFFICE.after(at(start), FOUR).end().toLocalDateTime().toString();
    }

    private static ZonedDateTime at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Europe/Amsterdam"));
    }
}
