package nl.aantafel.kernel.awb.electronic;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The moment an electronic message reached our system. The day of receipt is the day here at that moment, also at night and
 * in the weekend (Awb 2:19, 2:20).
 */
public record Arrival(Instant reachedAt) {

    public LocalDate receivedOn() {
        return LocalDate.ofInstant(reachedAt, NotificationTerm.HERE);
    }
}
