package nl.aantafel.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The last day of a term, derived and explained; never typed in and never stored as truth.
 *
 * @param start the day the count starts from; for an objection the first day of the term (Awb 6:8); for an agreed day
 *     without history that day itself
 * @param nominal where the bare count ends, before the calendar moves it
 * @param lastDay the last day, up to 24:00 local time
 * @param article what sets the term, or the last extension of it
 * @param because Dutch sentences, in the order of the count
 * @param provisional the calendar can move this day, and a year it touches has no royal decree loaded yet
 */
public record Deadline(
        LocalDate start,
        LocalDate nominal,
        LocalDate lastDay,
        Article article,
        List<String> because,
        boolean provisional) {

    /** @throws IllegalArgumentException when it ends before its nominal end or cannot say why */
    public Deadline {
        if (lastDay.isBefore(nominal)) throw new IllegalArgumentException("A term is never shortened");
        if (because.isEmpty()) throw new IllegalArgumentException("A deadline says why");
        because = List.copyOf(because);
    }

    /** True from the day after the last day. */
    public boolean isPast(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** Days until the last day: 0 on the last day itself, negative afterwards. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    /** Whether the calendar moved the end (Atw 1 or 2, Vo. 1182/71 art. 3). */
    public boolean isExtended() {
        return lastDay.isAfter(nominal);
    }
}
