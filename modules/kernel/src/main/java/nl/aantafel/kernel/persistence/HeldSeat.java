package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody's seat in the committee that handles a complaint. @param until last day; {@code null} while nothing ends it */
public record HeldSeat(
        String username, LocalDate from, @Nullable LocalDate until) {}
