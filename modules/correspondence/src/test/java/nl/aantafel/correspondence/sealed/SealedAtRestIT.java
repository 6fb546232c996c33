package nl.aantafel.correspondence.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.access.Visibility;
import nl.aantafel.correspondence.LivedComplaint;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.persistence.WorkList;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestConstructor;

/** What people wrote cannot be read in tables, in the server's files, in the log or in temporary files (T16, G9). */
@SpringBootTest(properties = {"aantafel.tenant-config=../../tenant-config", "aantafel.outbox.pause=PT24H"})
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(OutputCaptureExtension.class)
class SealedAtRestIT {
    private final Songs songs;
    private final LivedComplaint lived;
    private final WorkList list;
    private final Canaries canaries;

    @Autowired
    SealedAtRestIT(Songs songs, LivedComplaint lived, WorkList list, Environment settings) {
        this.songs = songs;
        this.lived = lived;
        this.list = list;
        this.canaries = new Canaries(owner(settings));
    }

    static JdbcClient owner(Environment settings) {
        return JdbcClient.create(new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password")));
    }

    @Test
    void noCanaryIsFoundAnywhereAndTheProgramStillReadsThemAll(CapturedOutput log) {
        var id = songs.sing(canaries);

        assertThat(canaries.inTables()).isEmpty();
        assertThat(canaries.inTheServersFiles()).isEmpty();
        assertThat(canaries.inTemporaryFiles()).isEmpty();
        assertThat(log.getAll()).doesNotContain(canaries.word());

        var dossier = lived.here(() -> songs.complaints().find(id)).dossier();
        assertThat(dossier.received().narrative().story()).contains(canaries.word());
        assertThat(dossier.all(Noted.class))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains(canaries.word()));
        assertThat(lived.letters(id))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.letter().addresseeName()).contains(canaries.word()));
    }

    @Test
    void itIsFoundByWordsOfTheStoryAndTheNameAndByItsNumber() {
        var id = songs.sing(canaries);
        var number = songs.number(id);
        for (var words :
                new String[] {canaries.word(), "niemand " + canaries.word(), "BELT " + canaries.word(), number})
            assertThat(lived.here(() -> list.found(words, new Visibility.Everything(), 10)))
                    .as(words)
                    .anySatisfy(row -> {
                        assertThat(row.id()).isEqualTo(id.value());
                        assertThat(row.complainant()).contains(canaries.word());
                        assertThat(row.title()).contains("Niemand belt terug");
                    });
        assertThat(lived.here(() -> list.found("nergens " + canaries.word(), new Visibility.Everything(), 10)))
                .isEmpty();
        assertThat(lived.here(() -> list.found("de", new Visibility.Everything(), 10)))
                .as("a word that every text has")
                .isEmpty();
        assertThat(lived.here(() -> songs.complaints().earlierOf(id)))
                .as("by the mark of the name")
                .isNotEmpty();
    }
}
