package nl.aantafel.tenancy.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server of a run that was killed: PostgreSQL wrote its process and port in {@code postmaster.pid}. */
record OrphanServer(ProcessHandle process, int port) implements PostgresServer {
    private static final int PROCESS = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<OrphanServer> in(Path directory) {
        try {
            var lines = Files.readAllLines(directory.resolve("postmaster.pid"));
            if (lines.size() <= STATUS || !lines.get(STATUS).strip().equals("ready")) return Optional.empty();
            var port = Integer.parseInt(lines.get(PORT).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(PROCESS).strip()))
                    .map(process -> new OrphanServer(process, port))
                    .filter(server -> server.serves(directory));
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }

    /** The process number may have been given to another program since: only its own answer is proof. */
    private boolean serves(Path directory) {
        try (var connection = DriverManager.getConnection(jdbcUrl(), "postgres", "");
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SHOW data_directory")) {
            return answer.next() && Files.isSameFile(Path.of(answer.getString(1)), directory);
        } catch (SQLException | IOException otherServer) {
            return false;
        }
    }

    @Override
    public void stop() {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillRunning) {
            LOG.warn("Database: de server stopt zodra de laatste verbinding sluit");
        }
    }
}
