package nl.aantafel.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database on the one PostgreSQL server of this test run. The server starts at first use and is stopped after every
 * application context that uses it, so that no pool waits for a server that is gone.
 */
public record TestDatabase(String url, String username, String password) {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Collection<ConfigurableApplicationContext> USERS = new ConcurrentLinkedQueue<>();

    /** A new, empty database; the login is a superuser's. */
    public static TestDatabase create() {
        var name = "test_" + NUMBER.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new TestDatabase(
                "jdbc:postgresql://localhost:%d/%s".formatted(Server.RUNNING.getPort(), name), "postgres", "postgres");
    }

    static void outlive(ConfigurableApplicationContext context) {
        USERS.add(context);
    }

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("max_locks_per_transaction", "256")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "test-database-stop"));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            USERS.forEach(ConfigurableApplicationContext::close);
            try {
                server.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
