package nl.aantafel.tenancy.provisioning;

import java.sql.SQLException;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import nl.aantafel.tenancy.connection.ServerSideSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes and migrates a municipality's schema and role. The tables belong to the owner, their rows to the role. */
@Component
final class Schemas {
    private final OwnerDatabase owner;
    private final Changelog tables = new Changelog("tenant");

    Schemas(OwnerDatabase owner) {
        this.owner = owner;
    }

    String checksum() {
        return tables.checksum();
    }

    /** Idempotent: what exists stays. */
    void bringUpToDate(JdbcClient db, TenantId tenant) {
        var name = tenant.value();
        createRole(db, name);
        ServerSideSql.execute(db, "GRANT %1$I TO %2$I", name, owner.appRole());
        ServerSideSql.execute(db, "CREATE SCHEMA IF NOT EXISTS %1$I", name);
        ServerSideSql.execute(db, "GRANT USAGE ON SCHEMA %1$I TO %1$I", name);
        ServerSideSql.execute(
                db,
                "ALTER DEFAULT PRIVILEGES IN SCHEMA %1$I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %1$I",
                name);
        ServerSideSql.execute(
                db, "ALTER DEFAULT PRIVILEGES IN SCHEMA %1$I GRANT USAGE, SELECT ON SEQUENCES TO %1$I", name);
        migrate(tenant);
        ServerSideSql.execute(db, "REVOKE ALL ON %1$I.databasechangelog, %1$I.databasechangeloglock FROM %1$I", name);
    }

    /** LOGIN without password: nobody can log in, yet a distributed PostgreSQL can open connections as the role. */
    private static void createRole(JdbcClient db, String name) {
        var exists = db.sql("SELECT count(*) FROM pg_roles WHERE rolname = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
        if (!exists) ServerSideSql.execute(db, "CREATE ROLE %1$I LOGIN NOINHERIT", name);
    }

    private void migrate(TenantId tenant) {
        try (var connection = owner.openFor(tenant)) {
            tables.migrate(connection, tenant.value());
        } catch (SQLException unreachable) {
            throw new Changelog.MigrationFailed(tenant.value(), unreachable);
        }
    }
}
