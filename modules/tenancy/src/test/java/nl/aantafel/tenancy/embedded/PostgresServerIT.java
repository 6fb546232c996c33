package nl.aantafel.tenancy.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {
    @TempDir
    Path directory;

    @Test
    void dataSurviveARestartAndAServerLeftBehindIsAdopted() throws Exception {
        var data = Files.createDirectories(directory.resolve("data")).resolve("postgres");
        leaveBehind(data);

        var adopted = PostgresServer.start(data);
        assertThat(adopted).isInstanceOf(OrphanServer.class);
        assertThat(answer(adopted, "select answer from kept")).isEqualTo("42");
        adopted.stop();

        var second = PostgresServer.start(data);
        assertThat(second).isInstanceOf(OwnServer.class);
        assertThat(answer(second, "select answer from kept")).isEqualTo("42");
        assertThat(answer(second, "show fsync")).isEqualTo("on");
        assertThat(answer(second, "select upper('één')")).isEqualTo("ÉÉN");
        second.stop();
        assertThatThrownBy(() -> answer(second, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void aStalePidFileIsNoServer() throws Exception {
        var data = Files.createDirectories(directory.resolve("stale"));
        var myself = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postmaster.pid"), "%d\n%s\n0\n1\n\n*\n0\nready\n".formatted(myself, data));
        assertThat(OrphanServer.in(data)).isEmpty();
    }

    @Test
    void aDirectoryThatCannotBeUsedIsExplained() throws Exception {
        var file = Files.writeString(directory.resolve("bestand"), "geen map");
        assertThatThrownBy(() -> PostgresServer.start(file))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining("De ingebouwde database in " + file + " start niet");
    }

    /** Another run of the program, killed while its server works. */
    private static void leaveBehind(Path data) throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var run = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Killed.class.getName(), data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("killed.log").toFile())
                .start();
        assertThat(run.waitFor()).isEqualTo(Killed.EXIT);
    }

    static final class Killed {
        private static final int EXIT = 137;

        private Killed() {}

        public static void main(String[] arguments) throws SQLException {
            execute(PostgresServer.start(Path.of(arguments[0])), "create table kept as select 42 as answer");
            Runtime.getRuntime().halt(EXIT);
        }
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(PostgresServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), "postgres", "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
