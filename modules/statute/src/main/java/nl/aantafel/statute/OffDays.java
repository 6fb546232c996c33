package nl.aantafel.statute;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/** Saturdays, Sundays and holidays (Atw 1 lid 1, Atw 3). A holiday in a weekend is named as the holiday. */
record OffDays(EquatedDays equated) {

    Optional<OffDay> on(LocalDate day) {
        return holidayOn(day).or(() -> weekendOn(day));
    }

    Optional<OffDay> holidayOn(LocalDate day) {
        return PublicHoliday.on(day)
                .map(holiday -> new OffDay(holiday.title(), holiday.article()))
                .or(() -> equated.decreeOf(day)
                        .map(decree -> new OffDay("gelijkgestelde dag (KB)", Article.atw("3 lid 3"))));
    }

    boolean include(LocalDate day) {
        return on(day).isPresent();
    }

    /** The working day that lies {@code amount} working days from {@code day}; a negative amount counts back. */
    LocalDate addWorkingDays(LocalDate day, int amount) {
        var result = day;
        for (int left = Math.abs(amount); left > 0; ) {
            result = result.plusDays(Integer.signum(amount));
            if (!include(result)) left--;
        }
        return result;
    }

    private static Optional<OffDay> weekendOn(LocalDate day) {
        return EnumSet.of(SATURDAY, SUNDAY).contains(day.getDayOfWeek())
                ? Optional.of(new OffDay(DutchDay.weekday(day), Article.atw("1 lid 1")))
                : Optional.empty();
    }
}
