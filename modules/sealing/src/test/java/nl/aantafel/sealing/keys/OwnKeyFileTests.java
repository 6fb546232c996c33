package nl.aantafel.sealing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** Where the master key comes from. */
class OwnKeyFileTests {
    @TempDir
    Path directory;

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void theRunWithItsOwnDatabaseMakesAKeyThatOnlyItsOwnerCanRead() throws Exception {
        settings.setProperty(
                "aantafel.embedded.directory", directory.resolve("postgres").toString());
        var made = new MasterKeys(settings).current(true);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("master.key"))))
                .isEqualTo("rw-------");
        assertThat(new MasterKeys(settings).current(false).id()).isEqualTo(made.id());
    }

    @Test
    void aFileThatIsGoneIsNotMadeAgain() {
        settings.setProperty(
                "aantafel.embedded.directory", directory.resolve("postgres").toString());
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> new MasterKeys(settings).current(false))
                .withMessageContaining("is weg");
        assertThat(directory.resolve("master.key")).doesNotExist();
    }

    @Test
    void aRunWithAnotherDatabaseMustBeGivenAKey() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db/x");
        settings.setProperty(
                "aantafel.embedded.directory", directory.resolve("postgres").toString());
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> new MasterKeys(settings).current(true))
                .withMessage("Er is geen hoofdsleutel");
    }

    @Test
    void productionMustBeGivenAKeyAlsoOnItsOwnDatabase() {
        settings.setActiveProfiles("production");
        settings.setProperty(
                "aantafel.embedded.directory", directory.resolve("postgres").toString());
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> new MasterKeys(settings).current(true))
                .withMessage("Er is geen hoofdsleutel");
        assertThat(directory.resolve("master.key")).doesNotExist();
    }

    @Test
    void aKeyCanComeFromAFile() throws Exception {
        var file = Files.writeString(directory.resolve("k"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
        settings.setProperty("aantafel.sealing.master-key-file", file.toString());
        assertThat(new MasterKeys(settings).current(false).id()).hasSize(16);
        settings.setProperty(
                "aantafel.sealing.master-key-file", directory.resolve("weg").toString());
        assertThatExceptionOfType(MasterKeyUnusable.class)
                .isThrownBy(() -> new MasterKeys(settings).current(true))
                .withMessageContaining("is niet te lezen");
    }
}
