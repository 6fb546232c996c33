package nl.aantafel.statute;

import static nl.aantafel.statute.Terms.HANDLING;
import static nl.aantafel.statute.Terms.HANDLING_WITH_COMMITTEE;
import static nl.aantafel.statute.Terms.NOTICE;
import static nl.aantafel.statute.Terms.POSTPONEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds on every day a complaint can come in, eight years long, also against a second calendar. */
class EveryReceiptDateTests {
    private final LegalCalendar calendar = LegalCalendar.bundled();

    @Test
    void fourSixAndTenWeeksEndAsInThePlainCalendar() {
        everyDay()
                .forEach(received -> Stream.of(NOTICE, HANDLING, HANDLING_WITH_COMMITTEE)
                        .forEach(term -> assertThat(
                                        calendar.after(received, term).lastDay())
                                .as("%s after %s", term, received)
                                .isEqualTo(NaiveCalendar.dueAfterWeeks(received, term.amount()))));
    }

    @Test
    void fourWeeksMoreEndAsInThePlainCalendar() {
        everyDay()
                .forEach(received -> Stream.of(HANDLING, HANDLING_WITH_COMMITTEE)
                        .forEach(term -> assertThat(extended(received, term).lastDay())
                                .as("%s and 4 weeks after %s", term, received)
                                .isEqualTo(NaiveCalendar.dueAfterWeeks(received, term.amount() + 4))));
    }

    @Test
    void theLastDayIsTheFirstWorkingDayFromTheNominalEnd() {
        everyDeadline().forEach(deadline -> {
            assertThat(deadline.lastDay()).as("%s", deadline).isAfterOrEqualTo(deadline.nominal());
            assertThat(calendar.isOffDay(deadline.lastDay())).as("%s", deadline).isFalse();
            assertThat(passed(deadline)).as("%s", deadline).allMatch(calendar::isOffDay);
        });
    }

    @Test
    void everyHolidayThatMovedTheEndIsNamed() {
        everyDeadline().forEach(deadline -> {
            assertThat(deadline.because().getFirst()).contains(DutchDay.full(deadline.start()));
            passed(deadline)
                    .map(day -> calendar.nameOfHoliday(day).orElse(DutchDay.weekday(day)))
                    .forEach(name -> assertThat(deadline.because().getLast())
                            .as("%s", deadline)
                            .contains(name));
        });
    }

    @Test
    void aPostponedTermTellsTheWholeStory() {
        everyDay().forEach(received -> {
            var first = calendar.after(received, HANDLING);
            var postponed = extended(received, HANDLING);

            assertThat(postponed.start()).isEqualTo(received);
            assertThat(postponed.because()).startsWith(first.because().toArray(String[]::new));
            assertThat(postponed.because()).hasSizeGreaterThan(first.because().size());
        });
    }

    @Test
    void twelveWeeksRollAndThirteenWeeksAndYearsDoNot() {
        everyDay().forEach(start -> {
            var article = Article.awb("7:10");
            assertThat(calendar.after(start, Term.weeks(12, article)).lastDay())
                    .isEqualTo(NaiveCalendar.dueAfterWeeks(start, 12));
            assertThat(calendar.after(start, Term.weeks(13, article)).lastDay()).isEqualTo(start.plusDays(91));
            assertThat(calendar.after(start, Term.years(1, article)).lastDay()).isEqualTo(start.plusYears(1));
        });
    }

    @Test
    void shortTermsHoldTwoWorkingDaysAsInThePlainCalendar() {
        everyDay().forEach(start -> {
            for (int days = 1; days <= 8; days++)
                assertThat(calendar.after(start, Term.days(days, Article.awb("2:10")))
                                .lastDay())
                        .as("%s days after %s", days, start)
                        .isEqualTo(NaiveCalendar.dueAfterDays(start, days));
        });
    }

    @Test
    void deadlinesAreProvisionalExactlyWhenAYearWithoutDecreeIsTouched() {
        everyDeadline()
                .forEach(deadline -> assertThat(deadline.provisional())
                        .as("%s", deadline)
                        .isEqualTo(deadline.lastDay().getYear() > 2028));
    }

    private Stream<Deadline> everyDeadline() {
        return everyDay()
                .flatMap(day -> Stream.of(
                        calendar.after(day, NOTICE),
                        calendar.after(day, HANDLING),
                        calendar.after(day, HANDLING_WITH_COMMITTEE),
                        extended(day, HANDLING),
                        extended(day, HANDLING_WITH_COMMITTEE)));
    }

    private Deadline extended(LocalDate received, Term term) {
        return calendar.extend(calendar.after(received, term), POSTPONEMENT);
    }

    private static Stream<LocalDate> passed(Deadline deadline) {
        return deadline.nominal().datesUntil(deadline.lastDay());
    }

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2032, 1, 1));
    }
}
