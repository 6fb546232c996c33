package nl.aantafel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

/** A PostgreSQL of the operator's own, that asks for passwords and gives the program no superuser. */
@ExtendWith(OutputCaptureExtension.class)
class ExternalDatabaseIT {
    private EmbeddedPostgres server;
    private JdbcClient superuser;

    @BeforeEach
    void aServerThatAsksForPasswords() throws Exception {
        server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        superuser = JdbcClient.create(
                new SingleConnectionDataSource(server.getPostgresDatabase().getConnection(), true));
        superuser.sql("ALTER ROLE postgres PASSWORD 'geheim'").update();
        var rules = Path.of(superuser.sql("SHOW hba_file").query(String.class).single());
        Files.writeString(rules, "host all all all scram-sha-256\n");
        superuser.sql("SELECT pg_reload_conf()").query(Boolean.class).single();
        superuser.sql("CREATE ROLE eigenaar LOGIN CREATEROLE PASSWORD 'eigen'").update();
        superuser.sql("CREATE ROLE klachten LOGIN NOINHERIT PASSWORD 'app'").update();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void oneLoginIsEnoughAndTheProgramMakesItsOwnPowerlessOne() {
        superuser.sql("CREATE DATABASE alleen").update();
        var run = Run.on(url("alleen"), "postgres", "geheim", "nieuwerhaven");
        try (var program = run.start()) {
            assertThat(userAt(program)).isEqualTo("aantafel_app as g_0001");
        }
        run.startAndStop();
        assertThatThrownBy(() -> DriverManager.getConnection(url("alleen"), "aantafel_app", "")
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() -> DriverManager.getConnection(url("alleen"), "g_0001", "g_0001")
                        .close())
                .isInstanceOf(SQLException.class);
    }

    @Test
    void twoLoginsOfTheOperatorWorkWithoutSuperuser(CapturedOutput log) {
        superuser.sql("CREATE DATABASE twee OWNER eigenaar").update();
        try (var program = Run.on(url("twee"), "klachten", "app", "zuiderveen")
                .start(
                        "--aantafel.migration.datasource.username=eigenaar",
                        "--aantafel.migration.datasource.password=eigen")) {
            assertThat(userAt(program)).isEqualTo("klachten as g_0001");
        }
        assertThat(log).contains("laat een superuser dit eenmaal uitvoeren: REVOKE EXECUTE ON FUNCTION");
    }

    @Test
    void aLoginWithRightsOfItsOwnIsRefusedForThePool() {
        superuser.sql("CREATE DATABASE drie").update();
        assertThatThrownBy(() -> Run.on(url("drie"), "postgres", "geheim", "x1")
                        .startAndStop(
                                "--aantafel.migration.datasource.username=postgres",
                                "--aantafel.migration.datasource.password=geheim"))
                .hasStackTraceContaining("De databaserol van het programma heeft eigen rechten");
    }

    private static String userAt(ConfigurableApplicationContext program) {
        var jdbc = program.getBean(JdbcClient.class);
        var transaction = program.getBean(TransactionOperations.class);
        return TenantContext.<String, RuntimeException>call(
                TenantId.of(1),
                () -> transaction.execute(status -> jdbc.sql("select session_user || ' as ' || current_user")
                        .query(String.class)
                        .single()));
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }
}
