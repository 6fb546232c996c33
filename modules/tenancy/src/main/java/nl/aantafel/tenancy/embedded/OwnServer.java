package nl.aantafel.tenancy.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The server that we started ourselves. Spring closes the pool before it stops, so nobody is cut off. */
record OwnServer(EmbeddedPostgres postgres) implements PostgresServer {

    static OwnServer start(Path directory) {
        var log = directory.resolveSibling(directory.getFileName() + ".log");
        try {
            Files.createDirectories(directory);
            return new OwnServer(
                    server(directory, Redirect.appendTo(log.toFile())).start());
        } catch (IOException | IllegalStateException failure) {
            throw new DatabaseNotStarted(directory, log, failure);
        }
    }

    /** Durable like a real server: zonky's own defaults give up safety for the speed of tests. */
    private static EmbeddedPostgres.Builder server(Path directory, Redirect log) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "40")
                .setServerConfig("max_locks_per_transaction", "256");
    }

    @Override
    public int port() {
        return postgres.getPort();
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException failure) {
            LOG.warn("Database: de server stopte niet netjes; een volgende start neemt hem over", failure);
        }
    }
}
