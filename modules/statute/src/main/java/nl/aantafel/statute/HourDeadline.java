package nl.aantafel.statute;

import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * The end of a term in hours. Hours are elapsed time, also across a change of the clock, and never roll (Atw 4,
 * Vo. 1182/71 art. 3).
 */
public record HourDeadline(ZonedDateTime start, ZonedDateTime end, Article article) {

    /** @throws IllegalArgumentException when the term is not counted in hours */
    public static HourDeadline after(ZonedDateTime start, Term term) {
        if (term.unit() != Term.Unit.HOURS) throw new IllegalArgumentException("Only a term in hours ends at an hour");
        return new HourDeadline(start, start.plusHours(term.amount()), term.article());
    }

    /** True from the moment the last hour has passed. */
    public boolean isPast(Instant moment) {
        return moment.isAfter(end.toInstant());
    }

    /** In Dutch, such as {@code maandag 30 maart 2026 om 13:00 uur}, in the zone the count started in. */
    @Override
    public String toString() {
        return "%s om %tR uur".formatted(DutchDay.full(end.toLocalDate()), end);
    }
}
