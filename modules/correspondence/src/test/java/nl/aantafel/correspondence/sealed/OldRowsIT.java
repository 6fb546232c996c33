package nl.aantafel.correspondence.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.aantafel.access.Visibility;
import nl.aantafel.correspondence.LivedComplaint;
import nl.aantafel.correspondence.archive.SentLetters;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.persistence.Projection;
import nl.aantafel.kernel.persistence.WorkListRow;
import nl.aantafel.sealing.Place;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** Rows as they were written before there were seals: they are read, found and then sealed, and nothing of them changes. */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "aantafel.sealing.start=P1D",
            "spring.application.name=old-rows"
        })
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OldRowsIT {
    private final Songs songs;
    private final LivedComplaint lived;
    private final Parts program;
    private final JdbcClient owner;
    private final Canaries canaries;

    @Autowired
    OldRowsIT(Songs songs, LivedComplaint lived, Parts program, Environment settings) {
        this.songs = songs;
        this.lived = lived;
        this.program = program;
        this.owner = SealedAtRestIT.owner(settings);
        this.canaries = new Canaries(owner);
    }

    private record Read(Dossier dossier, Projection projection, List<SentLetters.Line> letters, List<byte[]> files) {}

    @Test
    void halfAndWholeConversionChangeNothingThatIsRead() {
        var id = songs.sing(canaries);
        var before = read(id);
        unseal();
        assertThat(canaries.inTables()).contains("g_0001.step.payload", "g_0001.letter.pdf", "g_0001.outbox.recipient");
        assertSame(read(id), before);
        assertThat(found()).as("a clear row is found as before").isNotEmpty();

        inside(() -> program.tables().forEach(table -> table.sealClear(1)));
        assertThat(canaries.inTables()).isNotEmpty();
        assertSame(read(id), before);

        inside(program.conversion()::finish);
        assertThat(canaries.inTables()).isEmpty();
        assertSame(read(id), before);
        assertThat(found()).isNotEmpty();
        assertThat(owner.sql("""
                        select count(*) from pg_constraint where conname like '%sealed%only'
                        and connamespace = 'g_0001'::regnamespace""").query(Integer.class).single())
                .as("every table refuses clear rows from now on")
                .isEqualTo(program.tables().size());
    }

    private List<WorkListRow> found() {
        return lived.here(() -> program.list().found(canaries.word(), new Visibility.Everything(), 10));
    }

    private static void assertSame(Read now, Read before) {
        assertThat(now.dossier()).isEqualTo(before.dossier());
        assertThat(now.projection()).isEqualTo(before.projection());
        assertThat(now.letters()).isEqualTo(before.letters());
        assertThat(now.files()).usingElementComparator(Arrays::compare).isEqualTo(before.files());
    }

    private Read read(ComplaintId id) {
        return lived.here(() -> program.transaction()
                .execute(_ -> new Read(
                        program.store().find(id.value()).orElseThrow(),
                        program.store().projection(id.value()).orElseThrow(),
                        program.letters().of(id),
                        program.letters().of(id).stream()
                                .map(line -> program.letters()
                                        .open(id, line.letter().id())
                                        .orElseThrow()
                                        .pdf())
                                .toList())));
    }

    /** Back to how the tables were filled before, with the seals opened. */
    private void unseal() {
        inside(() -> program.transaction().executeWithoutResult(_ -> {
            open("step", "complaint_id || '/' || number", "sealed", """
                    payload = cast(:words as jsonb) -> 'payload', reason = cast(:words as jsonb) ->> 'reason'""");
            open("complaint", "cast(id as text)", "sealed", """
                    title = cast(:words as jsonb) ->> 'title', complainant = cast(:words as jsonb) ->> 'complainant',
                    words = cast(:words as jsonb) ->> 'words', name_mark = null, word_marks = '{}'""");
            open("draft", "cast(id as text)", "sealed", "answers = :words");
            open("complaint_link", "cast(id as text)", "sealed", "name = :words");
            open("committee_note", "complaint_id || '/' || number", "sealed", "text = :words");
            open("committee_draft", "complaint_id || '/' || number", "sealed", """
                    findings = cast(:words as jsonb) ->> 'findings', advice = cast(:words as jsonb) ->> 'advice',
                    recommendations = cast(:words as jsonb) ->> 'recommendations',
                    judgement = cast(:words as jsonb) ->> 'judgement'""");
            open("letter", "cast(id as text)", "sealed", """
                    addressee_name = cast(:words as jsonb) ->> 'addressee', subject = cast(:words as jsonb) ->> 'subject'""");
            open("letter", "cast(id as text)", "sealed_pdf", "pdf = decode(:hex, 'hex')");
            open("enclosure", "letter_id || '/' || number", "sealed", "title = :words");
            open("outbox", "cast(id as text)", "sealed", "recipient = :words");
        }));
    }

    private void open(String table, String record, String column, String set) {
        record Row(String record, byte[] sealed) {}
        var rows = program.jdbc()
                .sql("select " + record + " as record, " + column + " as sealed from " + table)
                .query((row, _) -> new Row(row.getString("record"), row.getBytes("sealed")))
                .list();
        for (var row : rows) {
            var clear = program.seal().open(new Place(table + "." + column, row.record()), row.sealed());
            program.jdbc()
                    .sql("update " + table + " set " + set + ", " + column + " = null where " + record + " = :record")
                    .param("words", column.equals("sealed") ? new String(clear, StandardCharsets.UTF_8) : "")
                    .param("hex", HexFormat.of().formatHex(clear))
                    .param("record", row.record())
                    .update();
        }
    }

    private void inside(Runnable work) {
        lived.here(() -> {
            work.run();
            return true;
        });
    }
}
