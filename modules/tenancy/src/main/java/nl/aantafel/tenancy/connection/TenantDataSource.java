package nl.aantafel.tenancy.connection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's data source: no municipality bound, no connection. */
final class TenantDataSource extends DelegatingDataSource {

    TenantDataSource(DataSource pool) {
        super(pool);
    }

    /** @throws nl.aantafel.tenancy.NoTenantBound when no municipality is bound */
    @Override
    public Connection getConnection() throws SQLException {
        var tenant = TenantContext.required();
        var connection = super.getConnection();
        if (!connection.getAutoCommit()) return TenantConnection.of(connection, tenant);
        connection.close();
        throw new SQLException("Auto-commit moet uit staan: SET LOCAL geldt alleen binnen een transactie");
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("Het programma logt alleen in met zijn eigen rol");
    }
}
