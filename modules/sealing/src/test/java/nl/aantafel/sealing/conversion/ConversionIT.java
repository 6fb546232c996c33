package nl.aantafel.sealing.conversion;

import static nl.aantafel.sealing.Program.ONE;
import static nl.aantafel.sealing.Program.in;
import static nl.aantafel.sealing.Program.tell;
import static nl.aantafel.sealing.Program.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.aantafel.sealing.Program;
import nl.aantafel.sealing.keys.Keyrings;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.MasterKeys;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

/** Rows of before there were seals become sealed, a few at a time; afterwards clear rows are refused. */
class ConversionIT {
    private static final String WORDS = "Vroeger stond dit leesbaar in de tabel";
    private static final String NOT_BY_ITSELF = "--aantafel.sealing.start=P1D";
    private final Program program = Program.installed();
    private final String master = MasterKeys.fresh();

    @Test
    void halfASchemaWorksAndTheRestFollowsLater() {
        try (var first = program.start(master, NOT_BY_ITSELF)) {
            clearStories(250);
            var sealed = tell(first, ONE, "nieuw");
            var table = first.getBean("stories", SealedTable.class);
            assertThat(TenantContext.<Integer, RuntimeException>call(ONE, () -> table.sealClear(100)))
                    .isEqualTo(100);
            assertThat(count("sealed is null")).isEqualTo(150);
            assertThat(told(first, ONE, sealed)).isEqualTo("nieuw");
        }
        try (var second = program.start(master, NOT_BY_ITSELF)) {
            finish(second);
            assertThat(count("sealed is null or words <> ''")).isZero();
            assertThat(program.owner()
                            .sql("select id from g_0001.story")
                            .query(UUID.class)
                            .list())
                    .hasSize(251)
                    .allSatisfy(id -> assertThat(told(second, ONE, id)).isIn(WORDS, "nieuw"));
        }
    }

    @Test
    void onceAllIsSealedAClearRowIsRefused() {
        try (var first = program.start(master, NOT_BY_ITSELF)) {
            clearStories(3);
            finish(first);
            assertThatThrownBy(() -> in(
                            first,
                            ONE,
                            jdbc -> jdbc.sql("insert into story (id, words) values (:id, 'x')")
                                    .param("id", UUID.randomUUID())
                                    .update()))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThat(program.owner()
                            .sql("select count(*) from pg_constraint where conname = 'story_sealed_only'"
                                    + " and connamespace = 'g_0002'::regnamespace")
                            .query(Long.class)
                            .single())
                    .as("the other municipality has not come that far")
                    .isZero();
        }
    }

    @Test
    void whatWasClearIsNotLeftInTheTablesFile() {
        try (var first = program.start(master, NOT_BY_ITSELF)) {
            clearStories(3);
            assertThat(file()).contains(WORDS);
            finish(first);
            assertThat(file()).doesNotContain(WORDS);
        }
    }

    @Test
    void afterARenewalEverythingIsSealedAnew() {
        try (var first = program.start(master, NOT_BY_ITSELF)) {
            var story = tell(first, ONE, "oud");
            finish(first);
            TenantContext.run(ONE, () -> first.getBean(Keyrings.class).renew());
            finish(first);
            assertThat(count("substring(sealed from 1 for 5) = '\\x0100000002'"))
                    .isEqualTo(1);
            assertThat(told(first, ONE, story)).isEqualTo("oud");
        }
    }

    @Test
    void aRowInUseWaitsForTheNextRound() {
        try (var first = program.start(master, NOT_BY_ITSELF)) {
            clearStories(2);
            var table = first.getBean("stories", SealedTable.class);
            in(first, ONE, jdbc -> {
                jdbc.sql("select id from story limit 1 for update")
                        .query(UUID.class)
                        .single();
                return elsewhere(table);
            });
            assertThat(count("sealed is null")).isEqualTo(1);
            finish(first);
            assertThat(count("sealed is null")).isZero();
        }
    }

    private static boolean elsewhere(SealedTable table) {
        try {
            Thread.ofVirtual()
                    .start(() -> TenantContext.run(ONE, () -> table.sealClear(10)))
                    .join();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void finish(ConfigurableApplicationContext program) {
        TenantContext.run(ONE, program.getBean(Conversion.class)::finish);
    }

    private void clearStories(int number) {
        program.owner()
                .sql("insert into g_0001.story (id, words) select gen_random_uuid(), ? from generate_series(1, ?)")
                .params(WORDS, number)
                .update();
    }

    private long count(String condition) {
        return program.owner()
                .sql("select count(*) from g_0001.story where " + condition)
                .query(Long.class)
                .single();
    }

    private String file() {
        program.owner().sql("checkpoint").update();
        return new String(
                program.owner()
                        .sql("select pg_read_binary_file(pg_relation_filepath('g_0001.story'))")
                        .query(byte[].class)
                        .single(),
                StandardCharsets.ISO_8859_1);
    }
}
