package nl.aantafel.sealing.conversion;

import java.sql.SQLException;
import nl.aantafel.sealing.conversion.SealedTable.Ban;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Constraints that forbid clear rows once there are none. Added by the owner of the tables, who waits for nobody long. */
@Component
class Bans {
    private static final Logger LOG = LoggerFactory.getLogger(Bans.class);
    private final OwnerDatabase owner;

    Bans(OwnerDatabase owner) {
        this.owner = owner;
    }

    /** Sees to it that the ban is there. @return whether it could not be added yet: a clear row is left, or in use */
    boolean refuses(Ban ban) {
        try (var connection = owner.openFor(TenantContext.required())) {
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (!isThere(db, ban)) add(db, ban);
            return false;
        } catch (SQLException | DataAccessException notYet) {
            LOG.info("{}: {} is nog niet helemaal verzegeld", TenantContext.required(), ban.table());
            return true;
        }
    }

    private static boolean isThere(JdbcClient db, Ban ban) {
        return db.sql(
                                "SELECT count(*) FROM pg_constraint WHERE conname = ? AND connamespace = current_schema()::regnamespace")
                        .param(ban.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** First rewrites the table, so that what was clear is not left in its file. */
    private static void add(JdbcClient db, Ban ban) {
        db.sql("SET lock_timeout = '2s'").update();
        db.sql("VACUUM (FULL) " + ban.table()).update();
        db.sql("ALTER TABLE " + ban.table() + " ADD CONSTRAINT " + ban.name() + " CHECK (" + ban.condition() + ")")
                .update();
    }
}
