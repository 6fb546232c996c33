package nl.aantafel.access.login;

import static nl.aantafel.access.login.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.aantafel.access.TestApplication.MovingClock;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionOperations;

/** Nobody learns at the door whether an account exists, is closed or may not try any more. */
@WithDatabase
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "aantafel.tenant-config=src/test/resources/tenants")
class SameAnswerIT {
    private static final String RIGHT = "welkom-aan-tafel";

    @LocalServerPort
    int port;

    @Autowired
    MovingClock clock;

    @Autowired
    CountingEncoder encoder;

    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    /** Counts how often a password is judged by Argon2. */
    static final class CountingEncoder implements PasswordEncoder {
        final AtomicInteger judged = new AtomicInteger();
        private final PasswordEncoder real;

        CountingEncoder(PasswordEncoder real) {
            this.real = real;
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            return real.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            judged.incrementAndGet();
            assertThat(hash).startsWith("$argon2id$");
            return real.matches(password, hash);
        }
    }

    @TestConfiguration
    static class Counting {
        @Bean
        @Primary
        CountingEncoder counting(@Qualifier("passwordEncoder") PasswordEncoder passwordEncoder) {
            return new CountingEncoder(passwordEncoder);
        }
    }

    @Test
    void unknownWrongClosedAndLockedGetTheSameAnswerByteForByte() {
        close("behandelaar2");
        lock("secretaris");
        var answers = List.of(
                answer("bestaat-niet", "raden"),
                answer("coordinator", "raden"),
                answer("behandelaar2", RIGHT),
                answer("secretaris", "raden"),
                answer("secretaris", RIGHT));
        assertThat(answers).allMatch(answer -> answer.equals(answers.getFirst()));
        assertThat(answers.getFirst()).contains("302", "/inloggen?fout", "Wacht dan 15 minuten");
    }

    @Test
    void eachOfThemCostsArgon2Once() {
        close("behandelaar2");
        lock("beheerder");
        for (var who : List.of("bestaat-niet", "behandelaar2", "beheerder", "coordinator")) {
            var before = encoder.judged.get();
            at("zuiderveen").logIn(who, "raden");
            assertThat(encoder.judged.get() - before).as(who).isEqualTo(1);
        }
    }

    @Test
    void fiveWrongPasswordsMeanWaitingForThatNameHereAndNowhereElse() {
        lock("behandelaar");
        assertThat(location(at("zuiderveen").logIn("behandelaar", RIGHT))).isEqualTo("/inloggen?fout");
        assertThat(location(at("nieuwerhaven").logIn("behandelaar", RIGHT))).isEqualTo("/werk");
        assertThat(location(at("zuiderveen").from("127.0.0.3").logIn("behandelaar", RIGHT)))
                .isEqualTo("/werk");
        clock.pass(Duration.ofMinutes(15));
        assertThat(location(at("zuiderveen").logIn("behandelaar", RIGHT))).isEqualTo("/werk");
    }

    @Test
    void aNameThatIsTriedFromManyAddressesIsHeldEverywhere() {
        for (var i = 0; i < 60; i++)
            at("nieuwerhaven").from("127.0.1." + (i / 4 + 1)).logIn("alleen-nieuwerhaven", "raden");
        assertThat(location(at("nieuwerhaven").from("127.0.2.1").logIn("alleen-nieuwerhaven", RIGHT)))
                .isEqualTo("/inloggen?fout");
    }

    private void lock(String username) {
        for (var i = 0; i < LoginAttempts.PER_ACCOUNT; i++) at("zuiderveen").logIn(username, "raden");
    }

    private void close(String username) {
        TenantContext.run(
                municipalities.byHost("zuiderveen.localhost").orElseThrow().id(),
                () -> transactions.executeWithoutResult(
                        status -> database.sql("update staff_account set active = false where username = :username")
                                .param("username", username)
                                .update()));
    }

    /** Status, headers and page, without what is random for everybody. */
    private String answer(String username, String password) {
        var visitor = at("zuiderveen");
        var redirect = visitor.logIn(username, password);
        var page = visitor.get("/inloggen?fout");
        return shown(redirect) + shown(page);
    }

    private static String shown(HttpResponse<String> response) {
        var headers = new TreeMap<String, List<String>>(response.headers().map());
        headers.keySet().removeAll(List.of("date", "set-cookie"));
        return response.statusCode()
                + headers.toString()
                + response.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token");
    }

    private Visitor at(String municipality) {
        return new Visitor(municipality, port);
    }
}
