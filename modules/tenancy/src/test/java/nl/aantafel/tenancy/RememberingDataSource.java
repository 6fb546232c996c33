package nl.aantafel.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The planted defect: it switches with a session-level {@code SET} and remembers what it set. PostgreSQL takes a
 * {@code SET} back when its transaction is rolled back, and nobody tells the memory.
 */
final class RememberingDataSource extends DelegatingDataSource {
    private final Map<PGConnection, TenantId> remembered = new ConcurrentHashMap<>();

    RememberingDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var tenant = TenantContext.required();
        var connection = super.getConnection();
        var session = connection.unwrap(PGConnection.class);
        if (tenant.equals(remembered.put(session, tenant))) return connection;
        try (var statement = connection.createStatement()) {
            statement.execute("SET SESSION ROLE " + tenant + "; SET SESSION search_path TO " + tenant);
        }
        return connection;
    }
}
