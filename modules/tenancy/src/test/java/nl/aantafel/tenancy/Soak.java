package nl.aantafel.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many threads switch among municipalities over one small pool and look whether a row in front of them is another's.
 * The same work can be run against any data source, so that a leaking one is seen to leak.
 */
record Soak(DataSource dataSource, PlatformTransactionManager transactions, int tenants) {
    private static final int THREADS = 64;

    record Outcome(long transactions, long foreignRows, long errors, long rollbacks) {}

    private static final class Score {
        private final LongAdder foreign = new LongAdder();
        private final LongAdder errors = new LongAdder();
        private final LongAdder rollbacks = new LongAdder();
    }

    Outcome run(long total) throws InterruptedException {
        var score = new Score();
        var left = new AtomicLong(total);
        var done = new Semaphore(0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int seed = 0; seed < THREADS; seed++) {
                var random = RandomGeneratorFactory.getDefault().create(seed);
                threads.submit(() -> {
                    while (left.getAndDecrement() > 0) once(random, score);
                    done.release();
                });
            }
            done.acquire(THREADS);
        }
        return new Outcome(total, score.foreign.sum(), score.errors.sum(), score.rollbacks.sum());
    }

    /** One transaction: eight in ten read, one writes and keeps it, one writes and takes it back. */
    private void once(RandomGenerator random, Score score) {
        var tenant = TenantId.of(1 + random.nextInt(tenants));
        try {
            TenantContext.run(
                    tenant,
                    () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        var connection = DataSourceUtils.getConnection(dataSource);
                        try {
                            work(connection, tenant, random.nextInt(10), score);
                        } catch (SQLException failure) {
                            throw new IllegalStateException(failure);
                        } finally {
                            DataSourceUtils.releaseConnection(connection, dataSource);
                        }
                        if (random.nextInt(10) == 0) {
                            status.setRollbackOnly();
                            score.rollbacks.increment();
                        }
                    }));
        } catch (RuntimeException failure) {
            score.errors.increment();
        }
    }

    private static void work(Connection connection, TenantId tenant, int kind, Score score) throws SQLException {
        switch (kind) {
            case 0 -> write(connection, tenant);
            case 1 -> {
                var savepoint = connection.setSavepoint();
                write(connection, tenant);
                connection.rollback(savepoint);
            }
            default -> {}
        }
        look(connection, tenant, score);
    }

    private static void write(Connection connection, TenantId tenant) throws SQLException {
        try (var insert = connection.prepareStatement("update probe set owner = ?")) {
            insert.setString(1, tenant.value());
            insert.executeUpdate();
        }
    }

    /** Not narrowed by owner: what protects must be the schema, not a condition. */
    private static void look(Connection connection, TenantId tenant, Score score) throws SQLException {
        try (var select = connection.prepareStatement("select owner from probe");
                var rows = select.executeQuery()) {
            while (rows.next()) if (!rows.getString(1).equals(tenant.value())) score.foreign.increment();
        }
    }
}
