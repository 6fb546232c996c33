package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.aantafel.access.TestApplication.MovingClock;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=src/test/resources/tenants")
class AttemptLimitIT {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Autowired
    AttemptLimits limits;

    @Autowired
    MovingClock clock;

    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    private AttemptLimit limit;
    private AttemptKey number;

    @BeforeEach
    void newLimit() {
        limit = limits.of("t-" + System.nanoTime(), 3, WINDOW);
        number = key("nummer", "KL-2026-000417");
    }

    @Test
    void theFourthAttemptHasToWaitUntilTheFirstIsOutsideTheWindow() {
        assertThat(tried(number)).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        assertThat(tried(number)).isEmpty();
        assertThat(tried(number)).isEmpty();
        assertThat(tried(number)).contains(Duration.ofMinutes(14));
        clock.pass(Duration.ofMinutes(14));
        assertThat(tried(number)).isEmpty();
        assertThat(tried(number)).contains(Duration.ofMinutes(1));
    }

    @Test
    void oneUsedUpKeyIsEnoughToWaitAndCountsNothingOnTheOthers() {
        var address = key("adres", "192.0.2.1");
        for (var i = 0; i < 3; i++) tried(number);
        for (var i = 0; i < 5; i++) assertThat(tried(address, number)).isPresent();
        for (var i = 0; i < 3; i++) assertThat(tried(address)).isEmpty();
    }

    @Test
    void theRightSecretClearsTheKey() {
        for (var i = 0; i < 3; i++) tried(number);
        here(() -> {
            limit.succeeded(number);
            return true;
        });
        assertThat(tried(number)).isEmpty();
    }

    @Test
    void theSameNumberInAnotherMunicipalityIsAnotherKey() {
        for (var i = 0; i < 3; i++) tried(number);
        assertThat(TenantContext.<Optional<Duration>, RuntimeException>call(
                        at("zuiderveen"), () -> limit.attempt(AttemptKey.of("nummer", "KL-2026-000417"))))
                .isEmpty();
        assertThat(tried(number)).isPresent();
    }

    @Test
    void anotherNodeSeesTheSameAttempts() {
        var name = "knooppunt-" + System.nanoTime();
        var one = limits.of(name, 3, WINDOW);
        var other = limits.of(name, 3, WINDOW);
        here(() -> {
            for (var i = 0; i < 2; i++) assertThat(one.attempt(number)).isEmpty();
            assertThat(other.attempt(number)).isEmpty();
            assertThat(one.attempt(number)).isPresent();
            return true;
        });
    }

    @Test
    void manyAttemptsAtTheSameMomentGainNothing() throws Exception {
        var passed = new AtomicInteger();
        var start = new CountDownLatch(1);
        var address = key("adres", "192.0.2.7");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 200; i++) {
                var keys = i % 2 == 0 ? List.of(number, address) : List.of(address, number);
                threads.submit(() -> {
                    start.await();
                    return here(() -> limit.attempt(keys)).isEmpty() ? passed.incrementAndGet() : 0;
                });
            }
            start.countDown();
        }
        assertThat(passed).hasValue(3);
    }

    @Test
    void whatWasTypedIsNotKeptAndOldRowsGo() {
        tried(key("naam", "mijn wachtwoord in het verkeerde veld"));
        assertThat(rows("digest like '%wachtwoord%'")).isZero();
        assertThat(rows("counts_until > 0")).isPositive();
        clock.pass(WINDOW.plusMinutes(1));
        tried(number);
        clock.pass(WINDOW.plusMinutes(1));
        tried(number);
        assertThat(rows("counts_until < " + clock.instant().toEpochMilli())).isZero();
    }

    @Test
    void whatIsTriedInWorkThatFailsStaysCounted() {
        here(() -> transactions.execute(status -> {
            for (var i = 0; i < 3; i++) limit.attempt(number);
            status.setRollbackOnly();
            return true;
        }));
        assertThat(tried(number)).isPresent();
    }

    private Optional<Duration> tried(AttemptKey... keys) {
        return here(() -> limit.attempt(keys));
    }

    private long rows(String which) {
        return here(() -> transactions.execute(status -> database.sql("select count(*) from attempt where " + which)
                .query(Long.class)
                .single()));
    }

    private <T> T here(Supplier<T> work) {
        return TenantContext.<T, RuntimeException>call(at("nieuwerhaven"), work::get);
    }

    private TenantId at(String municipality) {
        return municipalities.byHost(municipality + ".localhost").orElseThrow().id();
    }

    private AttemptKey key(String kind, String value) {
        return here(() -> AttemptKey.of(kind, value));
    }
}
