package nl.aantafel.tenancy.connection;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;
import nl.aantafel.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database as its owner sees it: without pool, only for making and migrating, never for a request. */
public final class OwnerDatabase {
    private static final long PROVISIONING = 0x61616e746166656cL;

    private final DatabaseLogins logins;

    OwnerDatabase(DatabaseLogins logins) {
        this.logins = logins;
    }

    /** Runs the work on one connection while no other node does so: the others wait for the advisory lock. */
    public void exclusively(Consumer<JdbcClient> work) {
        try (var connection = open("platform")) {
            var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            client.sql("SELECT pg_advisory_lock(?)")
                    .param(PROVISIONING)
                    .query((row, number) -> number)
                    .list();
            work.accept(client);
        } catch (SQLException failure) {
            throw new IllegalStateException("De database is niet bereikbaar voor het inrichten van gemeenten", failure);
        }
    }

    /** A new connection whose unqualified names mean the municipality's tables. The caller closes it. */
    public Connection openFor(TenantId tenant) throws SQLException {
        return open(tenant.value());
    }

    public Connection openForPlatform() throws SQLException {
        return open("platform");
    }

    /** The role that the pool logs in with. */
    public String appRole() {
        return logins.app().username();
    }

    private Connection open(String schema) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", logins.owner().username());
        properties.setProperty("password", logins.owner().password());
        properties.setProperty("currentSchema", schema);
        properties.setProperty("ApplicationName", "aantafel-inrichting");
        return DriverManager.getConnection(logins.url(), properties);
    }
}
