package nl.aantafel.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.aantafel.demo.Act.Begins;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** The program fills its own demo, once. The work of the day stays away: it takes steps that no story tells. */
@WithDatabase
@SpringBootTest(properties = {"aantafel.tenant-config=../tenant-config", "aantafel.day-tick.start=PT1H"})
@ActiveProfiles("demo")
@ExtendWith(OutputCaptureExtension.class)
class DemoIT {
    private static final List<String> SLUGS = List.of("nieuwerhaven", "zuiderveen", "waterbroek");

    @Autowired
    private DemoLoader loader;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void theDemoIsThere() {
        await().atMost(Duration.ofMinutes(3)).until(loader::isDone);
    }

    @ParameterizedTest
    @CsvSource({"nieuwerhaven, 30", "zuiderveen, 20", "waterbroek, 12"})
    void everyMunicipalityHasDossiersInEveryStage(String slug, int atLeast) {
        assertThat(count(slug, "select count(*) from complaint")).isGreaterThanOrEqualTo(atLeast);
        assertThat(in(
                        slug,
                        () -> Set.copyOf(database.sql("select distinct stage from complaint")
                                .query(String.class)
                                .list())))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen", "waterbroek"})
    void everyStoryIsToldToItsEnd(String slug, CapturedOutput output) {
        var today = LocalDate.now(clock);
        var steps = in(
                slug,
                () -> Scripts.of(slug, today).stream()
                        .flatMap(script -> Scene.of(script, today, cast))
                        .mapToInt(scene -> scene.act() instanceof Begins begins
                                ? 1 + begins.more().size()
                                : 1)
                        .sum());
        assertThat(count(slug, "select count(*) from step")).isEqualTo(steps);
        assertThat(output).doesNotContain("ERROR");
    }

    @ParameterizedTest
    @CsvSource({"nieuwerhaven, 2", "zuiderveen, 1"})
    void whatBelongsTogetherIsTied(String slug, int ties) {
        assertThat(count(slug, "select count(*) from complaint_link")).isEqualTo(ties);
    }

    @Test
    void tellingItAgainAddsNothing() {
        var before = SLUGS.stream()
                .map(slug -> count(slug, "select count(*) from step"))
                .toList();
        loader.tellAll();
        assertThat(SLUGS.stream()
                        .map(slug -> count(slug, "select count(*) from step"))
                        .toList())
                .isEqualTo(before);
    }

    private int count(String slug, String sql) {
        return in(slug, () -> database.sql(sql).query(Integer.class).single());
    }

    private <T> T in(String slug, Supplier<T> work) {
        var tenant = municipalities.all().stream()
                .filter(municipality -> municipality.slug().equals(slug))
                .map(Municipality::id)
                .findAny()
                .orElseThrow();
        return TenantContext.call(tenant, () -> transaction.execute(_ -> work.get()));
    }
}
