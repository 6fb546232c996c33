package nl.aantafel.access.start;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A start code that was asked for.
 *
 * @param givenBy who gave it; {@code null} until then
 * @param until when it stops working; {@code null} until it is given
 */
public record Pending(
        String username,
        String askedBy,
        Instant askedAt,
        @Nullable String givenBy,
        @Nullable Instant until) {
    static final Duration LASTS = Duration.ofHours(24);

    boolean isGiven() {
        return givenBy != null;
    }

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
