package nl.aantafel.statute;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The hours in which an office works; a term in working hours stands still outside them and on days off. */
public record WorkingHours(LocalTime opens, LocalTime closes, LegalCalendar calendar) {

    /** @throws IllegalArgumentException when the day would not last */
    public WorkingHours {
        if (!opens.isBefore(closes)) throw new IllegalArgumentException("A working day begins before it ends");
    }

    /** Where so many working hours end. @throws IllegalArgumentException when the term is not counted in hours */
    public HourDeadline after(ZonedDateTime start, Term term) {
        if (term.unit() != Term.Unit.HOURS) throw new IllegalArgumentException("Only a term in hours ends at an hour");
        var left = Duration.ofHours(term.amount());
        var moment = openFrom(start);
        while (left.compareTo(restOfDay(moment)) > 0) {
            left = left.minus(restOfDay(moment));
            moment = opening(moment, calendar.addWorkingDays(moment.toLocalDate(), 1));
        }
        return new HourDeadline(start, moment.plus(left), term.article());
    }

    private Duration restOfDay(ZonedDateTime moment) {
        return Duration.between(moment.toLocalTime(), closes);
    }

    private ZonedDateTime openFrom(ZonedDateTime moment) {
        var day = moment.toLocalDate();
        if (calendar.isOffDay(day) || !moment.toLocalTime().isBefore(closes))
            return opening(moment, calendar.addWorkingDays(day, 1));
        return moment.toLocalTime().isBefore(opens) ? opening(moment, day) : moment;
    }

    private ZonedDateTime opening(ZonedDateTime moment, LocalDate day) {
        return day.atTime(opens).atZone(moment.getZone());
    }
}
