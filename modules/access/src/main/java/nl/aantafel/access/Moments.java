package nl.aantafel.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When one thing was tried, oldest first, and what that means for the next attempt. */
record Moments(List<Instant> tried) {
    static final Moments NONE = new Moments(List.of());

    Moments {
        tried = List.copyOf(tried);
    }

    static Moments parse(String written) {
        return new Moments(Arrays.stream(written.split(","))
                .filter(moment -> !moment.isEmpty())
                .map(moment -> Instant.ofEpochMilli(Long.parseLong(moment)))
                .toList());
    }

    String written() {
        return tried.stream()
                .map(moment -> Long.toString(moment.toEpochMilli()))
                .collect(Collectors.joining(","));
    }

    /** Zero when there is room for one more. */
    Duration waitAt(Instant now, int allowed, Duration window) {
        var counting = within(now, window);
        return counting.size() < allowed
                ? Duration.ZERO
                : Duration.between(now, counting.getFirst().plus(window));
    }

    /** With one more, and without those that no longer count. */
    Moments with(Instant now, Duration window) {
        return new Moments(
                Stream.concat(within(now, window).stream(), Stream.of(now)).toList());
    }

    private List<Instant> within(Instant now, Duration window) {
        return tried.stream().filter(moment -> moment.plus(window).isAfter(now)).toList();
    }
}
