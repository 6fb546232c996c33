package nl.aantafel.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * How often a secret may be tried, per key and over a sliding window, whichever node is asked. An attempt counts before it
 * is judged, so that many at once gain nothing; the right secret clears its keys. Made by {@link AttemptLimits}.
 */
public final class AttemptLimit {
    private static final Comparator<AttemptKey> SAME_ORDER_FOR_ALL =
            Comparator.comparing(AttemptKey::kind).thenComparing(AttemptKey::value);

    private final String name;
    private final int allowed;
    private final Duration window;
    private final InstantSource clock;
    private final AttemptTable table;

    AttemptLimit(String name, int allowed, Duration window, InstantSource clock, AttemptTable table) {
        this.name = name;
        this.allowed = allowed;
        this.window = window;
        this.clock = clock;
        this.table = table;
    }

    /** Counts one attempt on all keys. Gives how long to wait when one of them is used up; nothing is counted then. */
    public Optional<Duration> attempt(Collection<AttemptKey> keys) {
        var now = now();
        table.clean(now, window);
        return table.inOneGo(
                () -> count(keys.stream().sorted(SAME_ORDER_FOR_ALL).toList(), now));
    }

    public Optional<Duration> attempt(AttemptKey... keys) {
        return attempt(List.of(keys));
    }

    /** The secret was right: what was tried before no longer counts. */
    public void succeeded(AttemptKey... keys) {
        table.inOneGo(() -> {
            List.of(keys).stream().sorted(SAME_ORDER_FOR_ALL).forEach(key -> table.forget(name, key));
            return true;
        });
    }

    private Optional<Duration> count(List<AttemptKey> keys, Instant now) {
        var earlier = new HashMap<AttemptKey, Moments>();
        keys.forEach(key -> earlier.put(key, table.hold(name, key, now.plus(window))));
        var wait = earlier.values().stream()
                .map(moments -> moments.waitAt(now, allowed, window))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isPositive()) return Optional.of(wait);
        earlier.forEach((key, moments) -> table.keep(name, key, moments.with(now, window), now.plus(window)));
        return Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
