package nl.aantafel.demo;

import java.time.LocalDate;
import nl.aantafel.statute.LegalCalendar;

/** The days of one story, counted from the first word. We work on working days, and nothing happens after today. */
record Days(LocalDate received, LocalDate today, LegalCalendar calendar) {

    static Days of(Script script, LocalDate today, LegalCalendar calendar) {
        var received = today.minusDays(script.received());
        while (!script.comesAtAnyHour() && calendar.isOffDay(received)) received = received.minusDays(1);
        return new Days(received, today, calendar);
    }

    /** @throws IllegalArgumentException when that day is still to come */
    LocalDate day(int number) {
        var day = received.plusDays(number);
        if (day.isAfter(today)) throw new IllegalArgumentException("Dag %d moet nog komen".formatted(number));
        while (calendar.isOffDay(day)) day = day.plusDays(1);
        return day.isAfter(today) ? today : day;
    }
}
