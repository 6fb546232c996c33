package nl.aantafel.access.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginKeyTests {
    @TempDir
    Path folder;

    @Test
    void withoutAGivenKeyOneIsMadeOnceAndKeptForTheProgramOnly() throws Exception {
        var file = folder.resolve("data/login.key");
        var key = new LoginKey("", file).bytes();
        assertThat(key).hasSize(32);
        assertThat(new LoginKey("", file).bytes()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyThatIsTooShortStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoginKey(Base64.getEncoder().encodeToString(new byte[16]), folder))
                .withMessageContaining("32 bytes");
    }

    @Test
    void aSecretOpensOnlyForItsOwnAccountMunicipalityAndKey() {
        var box = box(1);
        var locked = at(1, () -> box.lock(new byte[] {1, 2, 3}, "jansen"));
        assertThat(at(1, () -> box.open(locked, "jansen"))).containsExactly(1, 2, 3);
        assertThatIllegalStateException().isThrownBy(() -> at(1, () -> box.open(locked, "pietersen")));
        assertThatIllegalStateException().isThrownBy(() -> at(2, () -> box.open(locked, "jansen")));
        assertThatIllegalStateException().isThrownBy(() -> at(1, () -> box(2).open(locked, "jansen")));
        assertThat(at(1, () -> box.lock(new byte[] {1, 2, 3}, "jansen"))).isNotEqualTo(locked);
    }

    private SecretBox box(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return new SecretBox(new LoginKey(Base64.getEncoder().encodeToString(key), folder));
    }

    private static byte[] at(int tenant, ScopedValue.CallableOp<byte[], RuntimeException> work) {
        return TenantContext.call(TenantId.of(tenant), work);
    }
}
