package nl.aantafel.tenancy.embedded;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running PostgreSQL with its files in one directory: started by us, or left behind by a killed run and adopted. */
sealed interface PostgresServer permits OwnServer, OrphanServer {
    Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    int port();

    void stop();

    default String jdbcUrl() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port());
    }

    /** @throws DatabaseNotStarted when no server runs on the directory afterwards */
    static PostgresServer start(Path directory) {
        var orphan = OrphanServer.in(directory);
        if (orphan.isPresent()) {
            LOG.info(
                    "Database: de server op poort {} draaide nog en wordt overgenomen",
                    orphan.get().port());
            return orphan.get();
        }
        return OwnServer.start(directory);
    }
}
