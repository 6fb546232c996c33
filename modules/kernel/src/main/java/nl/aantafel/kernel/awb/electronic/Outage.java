package nl.aantafel.kernel.awb.electronic;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A designated channel did not work. @param until {@code null} while it still does not work */
public record Outage(String channel, Instant from, @Nullable Instant until) {

    /** Whether it touched this day here, or lasted into the day before it. */
    public boolean hinders(LocalDate lastDay) {
        var first = LocalDate.ofInstant(from, NotificationTerm.HERE);
        return !first.isAfter(lastDay) && (until == null || !last(until).isBefore(lastDay.minusDays(1)));
    }

    public boolean isOver() {
        return until != null;
    }

    private static LocalDate last(Instant end) {
        return LocalDate.ofInstant(end, NotificationTerm.HERE);
    }
}
