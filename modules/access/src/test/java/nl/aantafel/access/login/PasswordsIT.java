package nl.aantafel.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.accounts.DemoPassword;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** Without the profile {@code demo}: accounts from the file are there, but nobody can log in before choosing a password. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=src/test/resources/tenants")
class PasswordsIT {
    @Autowired
    Passwords passwords;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    StaffDirectory directory;

    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ObjectProvider<DemoPassword> demo;

    @Test
    void theDemoPasswordOpensNothingOutsideTheDemo() {
        assertThat(demo.getIfAvailable()).isNull();
        inNieuwerhaven(() -> {
            assertThat(directory.find("coordinator")).isPresent();
            for (var guess : List.of("welkom-aan-tafel", "", "nobody"))
                assertThat(passwords.belongTogether("coordinator", guess)).isFalse();
        });
    }

    @Test
    void anOwnPasswordIsKeptAsArgon2idAndOpensTheAccountInOneMunicipalityOnly() {
        choosePassword("secretaris", "goed geheim woord");
        inNieuwerhaven(() -> {
            assertThat(passwords.belongTogether("secretaris", "goed geheim woord"))
                    .isTrue();
            assertThat(passwords.belongTogether("secretaris", "goed geheim woord "))
                    .isFalse();
            assertThat(passwords.belongTogether("secretaris", "x".repeat(1_000_000)))
                    .isFalse();
        });
        TenantContext.run(
                municipalities.byHost("zuiderveen.localhost").orElseThrow().id(),
                () -> assertThat(passwords.belongTogether("secretaris", "goed geheim woord"))
                        .isFalse());
    }

    @Test
    void anUnknownNameTakesAsLongAsAKnownOne() {
        choosePassword("behandelaar", "goed geheim woord");
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        inNieuwerhaven(() -> {
            for (var round = 0; round < 15; round++) {
                known.add(nanoseconds("behandelaar"));
                unknown.add(nanoseconds("niemand"));
            }
        });
        assertThat((double) median(known) / median(unknown)).isBetween(0.5, 2.0);
    }

    private void choosePassword(String username, String password) {
        inNieuwerhaven(() -> transactions.executeWithoutResult(
                status -> database.sql("update staff_account set password_hash = :hash where username = :username")
                        .param("hash", encoder.encode(password))
                        .param("username", username)
                        .update()));
        assertThat(encoder.encode(password)).startsWith("$argon2id$");
    }

    private void inNieuwerhaven(Runnable work) {
        TenantContext.run(
                municipalities.byHost("nieuwerhaven.localhost").orElseThrow().id(), work);
    }

    private long nanoseconds(String username) {
        var start = System.nanoTime();
        passwords.belongTogether(username, "geraden");
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
