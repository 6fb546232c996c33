package nl.aantafel.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often a secret may be tried, per key and over a sliding window. An attempt counts before it is judged, so that many
 * at once gain nothing; the right secret clears its keys. Kept in memory and bounded: the keys unused longest go first.
 */
public final class AttemptLimit {
    private static final int MOST_KEYS = 100_000;

    private final int allowed;
    private final Duration window;
    private final InstantSource clock;
    private final Map<AttemptKey, Deque<Instant>> attempts = new LinkedHashMap<>(16, 0.75f, true);

    /** @param allowed attempts within {@code window}, for each key alone */
    public AttemptLimit(int allowed, Duration window, InstantSource clock) {
        this.allowed = allowed;
        this.window = window;
        this.clock = clock;
    }

    /** Counts one attempt on all keys. Gives how long to wait when one of them is used up; nothing is counted then. */
    public synchronized Optional<Duration> attempt(Collection<AttemptKey> keys) {
        var now = clock.instant();
        var wait = keys.stream()
                .map(key -> waitFor(key, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isPositive()) return Optional.of(wait);
        keys.forEach(
                key -> attempts.computeIfAbsent(key, _ -> new ArrayDeque<>()).addLast(now));
        dropKeysUnusedLongest();
        return Optional.empty();
    }

    public Optional<Duration> attempt(AttemptKey... keys) {
        return attempt(List.of(keys));
    }

    /** The secret was right: what was tried before no longer counts. */
    public synchronized void succeeded(AttemptKey... keys) {
        for (var key : keys) attempts.remove(key);
    }

    synchronized int size() {
        return attempts.size();
    }

    private Duration waitFor(AttemptKey key, Instant now) {
        var earlier = attempts.get(key);
        if (earlier == null) return Duration.ZERO;
        while (!earlier.isEmpty() && !earlier.getFirst().plus(window).isAfter(now)) earlier.removeFirst();
        return earlier.size() < allowed
                ? Duration.ZERO
                : Duration.between(now, earlier.getFirst().plus(window));
    }

    private void dropKeysUnusedLongest() {
        var keys = attempts.keySet().iterator();
        while (attempts.size() > MOST_KEYS) {
            keys.next();
            keys.remove();
        }
    }
}
