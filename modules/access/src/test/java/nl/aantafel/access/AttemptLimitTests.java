package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.aantafel.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class AttemptLimitTests {
    private Instant now = Instant.parse("2026-03-16T09:00:00Z");
    private final InstantSource clock = () -> now;
    private final AttemptLimit limit = new AttemptLimit(3, Duration.ofMinutes(15), clock);
    private final AttemptKey number = key(1, "nummer", "KL-2026-000417");

    @Test
    void theFourthAttemptHasToWaitUntilTheFirstIsOutsideTheWindow() {
        assertThat(limit.attempt(number)).isEmpty();
        now = now.plusSeconds(60);
        assertThat(limit.attempt(number)).isEmpty();
        assertThat(limit.attempt(number)).isEmpty();
        assertThat(limit.attempt(number)).contains(Duration.ofMinutes(14));
        now = now.plus(Duration.ofMinutes(14));
        assertThat(limit.attempt(number)).isEmpty();
        assertThat(limit.attempt(number)).contains(Duration.ofMinutes(1));
    }

    @Test
    void oneUsedUpKeyIsEnoughToWaitAndCountsNothingOnTheOthers() {
        var address = key(1, "adres", "192.0.2.1");
        for (var i = 0; i < 3; i++) limit.attempt(number);
        for (var i = 0; i < 5; i++) assertThat(limit.attempt(address, number)).isPresent();
        for (var i = 0; i < 3; i++) assertThat(limit.attempt(address)).isEmpty();
    }

    @Test
    void theRightSecretClearsTheKey() {
        for (var i = 0; i < 3; i++) limit.attempt(number);
        limit.succeeded(number);
        assertThat(limit.attempt(number)).isEmpty();
    }

    @Test
    void theSameNumberInAnotherMunicipalityIsAnotherKey() {
        for (var i = 0; i < 3; i++) limit.attempt(number);
        assertThat(limit.attempt(key(2, "nummer", "KL-2026-000417"))).isEmpty();
    }

    @Test
    void manyAttemptsAtTheSameMomentGainNothing() throws Exception {
        var passed = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 500; i++)
                threads.submit(() -> {
                    start.await();
                    return limit.attempt(number).isEmpty() ? passed.incrementAndGet() : 0;
                });
            start.countDown();
        }
        assertThat(passed).hasValue(3);
    }

    @Test
    void aFloodOfKeysDoesNotFillTheMemoryAndKeepsTheLatest() {
        for (var i = 0; i < 150_000; i++) limit.attempt(key(1, "nummer", "N" + i));
        for (var i = 0; i < 2; i++) limit.attempt(key(1, "nummer", "N149999"));
        assertThat(limit.attempt(key(1, "nummer", "N149999"))).isPresent();
        assertThat(limit.size()).isEqualTo(100_000);
    }

    private static AttemptKey key(int tenant, String kind, String value) {
        return new AttemptKey(TenantId.of(tenant), kind, value);
    }
}
