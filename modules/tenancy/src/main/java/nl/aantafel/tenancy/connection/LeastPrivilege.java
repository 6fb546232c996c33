package nl.aantafel.tenancy.connection;

import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the role that the app logs in with, and takes from it and from everybody what could cross municipalities. */
final class LeastPrivilege {
    private static final Logger LOG = LoggerFactory.getLogger(LeastPrivilege.class);

    private final DatabaseLogins logins;
    private final OwnerDatabase owner;

    LeastPrivilege(DatabaseLogins logins, OwnerDatabase owner) {
        this.logins = logins;
        this.owner = owner;
    }

    /** Idempotent, the same few statements at every start. */
    void establish() {
        owner.exclusively(db -> {
            createAppRole(db);
            refuseRolesWithRights(db);
            harden(db);
            db.sql("CREATE SCHEMA IF NOT EXISTS platform").update();
        });
    }

    private void createAppRole(JdbcClient db) {
        var role = logins.app().username();
        var exists = db.sql("SELECT count(*) FROM pg_roles WHERE rolname = ?")
                        .param(role)
                        .query(Long.class)
                        .single()
                > 0;
        if (!exists) ServerSideSql.execute(db, "CREATE ROLE %1$I LOGIN NOINHERIT", role);
        if (logins.appIsOurs() || !exists) setPassword();
    }

    /** Through the driver, which sends only the hash: the password cannot end up in a server log. */
    private void setPassword() {
        try (var connection = owner.openForPlatform()) {
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(
                            logins.app().username(), logins.app().password().toCharArray(), null);
        } catch (SQLException failure) {
            throw new IllegalStateException("Het wachtwoord van de databaserol kon niet worden gezet", failure);
        }
    }

    private void refuseRolesWithRights(JdbcClient db) {
        var powerful = db.sql("SELECT rolsuper OR rolinherit OR rolbypassrls FROM pg_roles WHERE rolname = ?")
                .param(logins.app().username())
                .query(Boolean.class)
                .single();
        if (powerful)
            throw new IllegalStateException(
                    "De databaserol van het programma heeft eigen rechten; maak haar NOINHERIT en geen superuser");
    }

    private void harden(JdbcClient db) {
        var database = db.sql("SELECT current_database()").query(String.class).single();
        ServerSideSql.execute(db, "REVOKE TEMPORARY ON DATABASE %1$I FROM PUBLIC", database);
        db.sql("REVOKE ALL ON SCHEMA public FROM PUBLIC").update();
        db.sql("REVOKE EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC")
                .update();
        var open = db.sql("SELECT has_function_privilege(?, 'pg_catalog.set_config(text,text,boolean)', 'EXECUTE')")
                .param(logins.app().username())
                .query(Boolean.class)
                .single();
        if (open)
            LOG.warn("Database: laat een superuser dit eenmaal uitvoeren: "
                    + "REVOKE EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC");
    }
}
