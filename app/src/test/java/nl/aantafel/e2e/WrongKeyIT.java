package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.Application;
import nl.aantafel.testkit.MasterKeys;
import nl.aantafel.testkit.TestDatabase;
import nl.aantafel.testkit.TestMunicipalities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A municipality whose key does not fit tells its citizens so and loses nothing; the others are open (F23). */
@ExtendWith(OutputCaptureExtension.class)
class WrongKeyIT {
    private final TestDatabase database = TestDatabase.create();
    private final String files =
            TestMunicipalities.write(List.of("nieuwerhaven", "zuiderveen")).toString();
    private final String master = MasterKeys.fresh();

    @Test
    void itsPagesSayWhomToCallAndTheOthersAreOpen(CapturedOutput log) {
        start().close();
        var owner = JdbcClient.create(
                new DriverManagerDataSource(database.url(), database.username(), database.password()));
        owner.sql("update platform.data_key set wrapped = wrapped || '\\x00'::bytea where municipality = 'g_0001'")
                .update();
        try (var program = start()) {
            var port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var shut = new PlainVisitor(new Town("nieuwerhaven", port));
            for (var path : List.of("/", "/melden/verhaal", "/inloggen", "/status")) {
                var page = shut.get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(503);
                assertThat(page.body())
                        .contains("De website werkt even niet", "Gemeente Nieuwerhaven", "tel:", "S-")
                        .doesNotContain("sleutel", "g_0001", "Exception");
            }
            assertThat(new PlainVisitor(new Town("zuiderveen", port)).get("/").statusCode())
                    .isEqualTo(200);
        }
        assertThat(log).contains("g_0001: ALARM de sleutel past niet").doesNotContain("g_0002: ALARM");
        assertThat(owner.sql("select count(*) from platform.data_key where municipality = 'g_0001'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .registerShutdownHook(false)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.username(),
                        "--spring.datasource.password=" + database.password(),
                        "--aantafel.sealing.master-key=" + master,
                        "--aantafel.tenant-config=" + files);
    }
}
