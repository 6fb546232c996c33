package nl.aantafel.correspondence.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestConstructor;

/** The proof of the proof: with seals that seal nothing the same search finds every place. */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "aantafel.sealing.start=P1D"
        })
@WithDatabase
@Import(UnsealedIsFoundIT.NoSeal.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UnsealedIsFoundIT {
    private final Songs songs;
    private final Canaries canaries;

    @Autowired
    UnsealedIsFoundIT(Songs songs, Environment settings) {
        this.songs = songs;
        this.canaries = new Canaries(SealedAtRestIT.owner(settings));
    }

    @Test
    void everyTableAndTheServersFilesTell() {
        songs.sing(canaries);

        assertThat(canaries.inTables())
                .contains(
                        "g_0001.step.sealed",
                        "g_0001.complaint.sealed",
                        "g_0001.draft.sealed",
                        "g_0001.committee_note.sealed",
                        "g_0001.committee_draft.sealed",
                        "g_0001.complaint_link.sealed",
                        "g_0001.letter.sealed",
                        "g_0001.letter.sealed_pdf",
                        "g_0001.outbox.sealed");
        assertThat(canaries.inTheServersFiles())
                .anyMatch(file -> file.startsWith("pg_wal"))
                .anyMatch(file -> file.startsWith("base"));
    }

    /** The planted defect. */
    @TestConfiguration
    static class NoSeal {
        private static final byte[] HEADER = {1, 0, 0, 0, 1};

        @Bean
        @Primary
        Seal noSeal() {
            return new Seal() {
                @Override
                public byte[] close(Place place, byte[] clear) {
                    return clear.clone();
                }

                @Override
                public byte[] open(Place place, byte[] sealed) {
                    return sealed.clone();
                }

                @Override
                public byte[] newest() {
                    return HEADER.clone();
                }
            };
        }
    }
}
