package nl.aantafel.tenancy;

import static nl.aantafel.testkit.TestMunicipalities.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.aantafel.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ExtendWith(OutputCaptureExtension.class)
class ProvisioningIT {
    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient owner =
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));

    @Test
    void everyFileBecomesAMunicipalityWithItsProgressInTheLog(CapturedOutput log) {
        try (var program = run("nieuwerhaven", "zuiderveen").start()) {
            var municipality = program.getBean(Municipalities.class)
                    .byHost("zuiderveen.localhost")
                    .orElseThrow();
            assertThat(municipality.id()).isEqualTo(TenantId.of(2));
            assertThat(municipality.place()).isEqualTo("Zuiderveen");
            assertThat(municipality.laws()).containsExactlyInAnyOrder("wmo", "jeugdwet", "participatiewet");
            assertThat(municipality.contact().postalAddress()).containsExactly("Postbus 1", "9999 AA Zuiderveen");
        }
        assertThat(log)
                .contains("Gemeente Nieuwerhaven: schema g_0001 klaar (1 van 2)")
                .contains("Gemeente Zuiderveen: schema g_0002 klaar (2 van 2)");
    }

    @Test
    void startingAgainChangesNothingAndDoesNoWork(CapturedOutput log) {
        var run = run("nieuwerhaven", "zuiderveen");
        run.startAndStop();
        var before = register();
        var logged = log.length();
        try (var program = run.start()) {
            assertThat(Run.slugsIn(program)).containsExactly("nieuwerhaven", "zuiderveen");
        }
        assertThat(register()).isEqualTo(before);
        assertThat(log.toString().substring(logged)).doesNotContain("klaar (").doesNotContain("changelog");
    }

    @Test
    void aBrokenFileIsNamedWithItsKeyAndTheOthersGoOn(CapturedOutput log) throws Exception {
        var run = run("goed");
        run.write("a-kapot", "municipality: [");
        run.write("b-onbekend", file("b-onbekend") + "spelfout: ja\n");
        run.write("c-zonder", file("c-zonder").replace("  email: klachten@c-zonder.example\n", ""));
        run.write("d-kleur", file("d-kleur").replace("#0b4f5c", "blauw"));
        run.write("e-extra", file("e-extra").replace("  phone:", "  telefoon: 1\n  phone:"));
        run.write("z-host", file("z-host").replace("z-host.localhost", "goed.localhost"));
        run.write("z-groet", file("z-groet") + "greeting: ''\n");
        try (var program = run.start()) {
            assertThat(Run.slugsIn(program)).containsExactly("goed");
        }
        assertThat(log)
                .contains("a-kapot.yaml: regel 1 is geen geldige YAML (1 van 8)")
                .contains("b-onbekend.yaml: 'spelfout' kent het programma niet")
                .contains("c-zonder.yaml: 'municipality.email' ontbreekt")
                .contains("d-kleur.yaml: 'house_style.brand_colour' moet een kleur als #0b4f5c zijn")
                .contains("e-extra.yaml: 'municipality.telefoon' kent het programma niet")
                .contains("z-host.yaml: het adres 'goed.localhost' is al van een andere gemeente")
                .contains("z-groet.yaml: 'greeting': de groet is leeg");
    }

    @Test
    void tablesThatCannotBeMigratedCloseOneMunicipalityUntilTheyCan(CapturedOutput log) {
        owner.sql("CREATE SCHEMA g_0002").update();
        owner.sql("CREATE TABLE g_0002.probe (id int)").update();
        var run = run("nieuwerhaven", "waterbroek", "zuiderveen");
        try (var program = run.start()) {
            assertThat(Run.slugsIn(program)).containsExactly("nieuwerhaven", "zuiderveen");
        }
        assertThat(log).contains("waterbroek.yaml: de tabellen van g_0002 konden niet worden bijgewerkt");
        assertThat(problemOf("waterbroek")).contains("g_0002");

        owner.sql("DROP TABLE g_0002.probe").update();
        var logged = log.length();
        try (var program = run.start()) {
            assertThat(Run.slugsIn(program)).containsExactly("nieuwerhaven", "waterbroek", "zuiderveen");
            assertThat(program.getBean(Municipalities.class).isClosed("waterbroek.localhost"))
                    .isFalse();
        }
        assertThat(log.toString().substring(logged))
                .contains("Gemeente Waterbroek: schema g_0002 klaar (2 van 3)")
                .doesNotContain("g_0001 klaar")
                .doesNotContain("g_0003 klaar");
        assertThat(problemOf("waterbroek")).isEmpty();
    }

    @Test
    void aMunicipalityWhoseUpgradeFailsIsClosedAndNotUnknown() {
        var run = run("nieuwerhaven");
        run.startAndStop();
        owner.sql("UPDATE platform.municipality SET changelog_checksum = 'older'")
                .update();
        owner.sql("DELETE FROM g_0001.databasechangelog").update();
        try (var program = run.start()) {
            var municipalities = program.getBean(Municipalities.class);
            assertThat(municipalities.byHost("nieuwerhaven.localhost")).isEmpty();
            assertThat(municipalities.isClosed("nieuwerhaven.localhost")).isTrue();
            assertThat(municipalities.isClosed("ergens.example")).isFalse();
        }
    }

    @Test
    void aChangeIsTakenOverAndARefusedChangeLeavesTheLastGoodVersion() throws Exception {
        var run = run("nieuwerhaven");
        run.startAndStop();
        run.write("nieuwerhaven", file("nieuwerhaven").replace("#0b4f5c", "#112233") + "greeting: hallo\n");
        assertThat(colourAfterStart(run)).isEqualTo("#112233");
        assertThat(greetings()).isOne();

        run.write("nieuwerhaven", file("nieuwerhaven").replace("#0b4f5c", "#445566") + "greeting: ''\n");
        assertThat(colourAfterStart(run)).isEqualTo("#112233");
        assertThat(greetings()).as("the refused section was rolled back").isOne();
    }

    @Test
    void aMunicipalityWithoutFileIsClosedButKeepsItsDataAndItsNumber(CapturedOutput log) throws Exception {
        var run = run("nieuwerhaven", "zuiderveen");
        run.startAndStop();
        Files.delete(run.files().resolve("nieuwerhaven.yaml"));
        run.write("apenhoek", file("apenhoek"));
        try (var program = run.start()) {
            assertThat(Run.slugsIn(program)).containsExactly("apenhoek", "zuiderveen");
        }
        assertThat(log).contains("nieuwerhaven.yaml ontbreekt: schema g_0001 blijft bewaard");
        assertThat(register())
                .extracting(row -> row.get("slug") + "=" + row.get("id"))
                .containsExactly("nieuwerhaven=g_0001", "zuiderveen=g_0002", "apenhoek=g_0003");
    }

    @Test
    void aMissingDirectoryIsExplained() {
        var nowhere = new Run(Path.of("/bestaat/niet"), run().database());
        assertThatThrownBy(nowhere::startAndStop)
                .hasStackTraceContaining("De map /bestaat/niet met gemeenten bestaat niet; zet aantafel.tenant-config");
    }

    private Run run(String... slugs) {
        return Run.on(database.url(), database.username(), database.password(), slugs);
    }

    private static String colourAfterStart(Run run) {
        try (var program = run.start()) {
            return program.getBean(Municipalities.class)
                    .all()
                    .getFirst()
                    .style()
                    .brandColour();
        }
    }

    private long greetings() {
        return owner.sql("SELECT count(*) FROM g_0001.probe").query(Long.class).single();
    }

    private String problemOf(String slug) {
        return owner.sql("SELECT coalesce(problem, '') FROM platform.municipality WHERE slug = ?")
                .param(slug)
                .query(String.class)
                .single();
    }

    private List<Map<String, Object>> register() {
        return owner.sql("SELECT * FROM platform.municipality ORDER BY id")
                .query()
                .listOfRows();
    }
}
