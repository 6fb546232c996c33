package nl.aantafel.access.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A new municipality, where nobody has a password yet. */
@WithDatabase
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=src/test/resources/tenants",
            "aantafel.start-code.for=nieuwerhaven/accountbeheer, nieuwerhaven/coordinator, nieuwerhaven/niemand"
        })
class FirstCodesIT {
    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void file(DynamicPropertyRegistry registry) {
        registry.add("aantafel.start-code.file", () -> file().toString());
    }

    @Autowired
    FirstCodes first;

    @Autowired
    StartCodes codes;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Municipalities municipalities;

    @Test
    void theFirstTwoGetACodeInAFileOfTheOwnerAndLaterNobodyDoes() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        var lines = Files.readAllLines(file());
        assertThat(lines).hasSize(2).allMatch(line -> line.matches("nieuwerhaven/\\w+ [A-Z2-7-]{19}"));
        var code = lines.getFirst().replaceAll(".* ", "");
        var username = lines.getFirst().replaceAll(".*/| .*", "");
        var nieuwerhaven = municipalities.all().stream()
                .filter(one -> one.slug().equals("nieuwerhaven"))
                .findAny()
                .orElseThrow();
        var started = TenantContext.call(
                nieuwerhaven.id(), () -> codes.start(username, code, String.valueOf(encoder.encode("x"))));
        assertThat(started).isTrue();
        first.make();
        assertThat(Files.readAllLines(file())).isEqualTo(lines);
    }

    private static Path file() {
        return folder.resolve("startcodes");
    }
}
