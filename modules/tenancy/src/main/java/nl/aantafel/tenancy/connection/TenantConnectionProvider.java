package nl.aantafel.tenancy.connection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.aantafel.tenancy.TenantContext;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/** Hibernate's way in: a session may only work for the municipality that was bound when it was opened. */
final class TenantConnectionProvider implements MultiTenantConnectionProvider<String> {
    private static final long serialVersionUID = 1L;
    private final transient DataSource dataSource;

    TenantConnectionProvider(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Connection getConnection(String tenant) throws SQLException {
        if (!TenantContext.required().value().equals(tenant))
            throw new IllegalStateException("Deze sessie is geopend voor een andere gemeente");
        return dataSource.getConnection();
    }

    /** Hibernate must not look around without a municipality. @throws nl.aantafel.tenancy.NoTenantBound if none is bound */
    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void releaseConnection(String tenant, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }
}
