package nl.aantafel.access.login;

import static nl.aantafel.access.login.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.aantafel.access.TestApplication.MovingClock;
import nl.aantafel.access.TestApplication.Pages;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionOperations;

/** How long a login counts, where, and how it ends. */
@WithDatabase
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "aantafel.tenant-config=src/test/resources/tenants")
class StaffSessionIT {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @LocalServerPort
    int port;

    @Autowired
    MovingClock clock;

    @Autowired
    Pages pages;

    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    @Test
    void whoDoesNothingForAQuarterOfAnHourIsLoggedOut() {
        var coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        coordinator.get("/werk");
        clock.pass(MINUTE.multipliedBy(15));
        assertThat(coordinator.get("/werk").statusCode()).isEqualTo(200);
        clock.pass(MINUTE.multipliedBy(14));
        assertThat(coordinator.get("/mijn-account/actief").statusCode()).isEqualTo(204);
        clock.pass(MINUTE.multipliedBy(14));
        assertThat(coordinator.get("/werk").statusCode()).isEqualTo(200);
        clock.pass(MINUTE.multipliedBy(15).plusSeconds(1));
        assertThat(location(coordinator.get("/werk"))).isEqualTo("/inloggen");
        assertThat(location(coordinator.get("/werk"))).isEqualTo("/inloggen");
    }

    @Test
    void afterEightHoursEveryoneLogsInAgainHoweverBusy() {
        var coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        for (var passed = 0; passed < 479; passed += 10) {
            assertThat(coordinator.get("/werk").statusCode()).isEqualTo(200);
            clock.pass(MINUTE.multipliedBy(10));
        }
        assertThat(location(coordinator.get("/werk"))).isEqualTo("/inloggen");
    }

    @Test
    void whatWasTypedBeforeTheEndIsStillThereAfterTheLogin() {
        var handler = at("nieuwerhaven").loggedInAs("behandelaar");
        handler.get("/inloggen");
        var text = "Een verslag dat lang duurde.\n".repeat(30).strip();
        var typed = new LinkedHashMap<>(handler.form());
        typed.putAll(Map.of("tekst", text, "soort", "gesprek"));
        clock.pass(MINUTE.multipliedBy(16));
        assertThat(handler.post("/klachten/51/stappen", typed).body()).contains("U bent uitgelogd", "verslag dat lang");
        assertThat(pages.saved).doesNotContainKey("51");
        var door = new LinkedHashMap<>(handler.form());
        door.putAll(Map.of("gebruikersnaam", "behandelaar", "wachtwoord", "welkom-aan-tafel"));
        assertThat(handler.post("/inloggen", door).body()).contains("Ga verder waar u was");
        assertThat(handler.post("/klachten/51/stappen", handler.form()).body()).isEqualTo("opgeslagen");
        assertThat(pages.saved.get("51").replace("\r\n", "\n")).isEqualTo("gesprek:" + text);
    }

    @Test
    void loggingOutEverywhereEndsEverySessionOfThatPersonHereAndNoOther() {
        var office = at("nieuwerhaven").loggedInAs("secretaris");
        var home = at("nieuwerhaven").loggedInAs("secretaris");
        var colleague = at("nieuwerhaven").loggedInAs("behandelaar");
        var elsewhere = at("zuiderveen").loggedInAs("secretaris");
        assertThat(home.get("/mijn-account").body()).contains("Waar u bent ingelogd", "(hier)", "maart, ");
        assertThat(location(home.post("/mijn-account/overal-uitloggen", Map.of())))
                .isEqualTo("/inloggen?overal-uit");
        assertThat(location(office.get("/werk"))).isEqualTo("/inloggen");
        assertThat(location(home.get("/werk"))).isEqualTo("/inloggen");
        assertThat(colleague.get("/werk").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/werk").statusCode()).isEqualTo(200);
    }

    @Test
    void aCookieThatWasCopiedIsWorthNothingAfterLoggingOut() {
        var coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        var cookie = coordinator.cookie();
        assertThat(at("nieuwerhaven").get("/werk", "Cookie", cookie).statusCode())
                .isEqualTo(200);
        coordinator.get("/inloggen");
        coordinator.post("/uitloggen", Map.of());
        assertThat(location(at("nieuwerhaven").get("/werk", "Cookie", cookie))).isEqualTo("/inloggen");
    }

    @Test
    void aClosedAccountEndsAtOnceAndStaysOutsideWhenItOpensAgainInASessionThatWasEnded() {
        var handler = at("zuiderveen").loggedInAs("behandelaar2");
        active("behandelaar2", false);
        assertThat(location(handler.get("/werk"))).isEqualTo("/inloggen");
        active("behandelaar2", true);
        assertThat(location(handler.get("/werk"))).isEqualTo("/inloggen");
    }

    @Test
    void theTableOfSessionsKnowsDigestsOnlyAndForgetsOldOnes() {
        at("zuiderveen").loggedInAs("beheerder");
        assertThat(sessions("beheerder")).isEqualTo(1);
        clock.pass(Duration.ofHours(25));
        at("zuiderveen").loggedInAs("beheerder");
        assertThat(sessions("beheerder")).isEqualTo(1);
    }

    private void active(String username, boolean active) {
        inZuiderveen(() -> database.sql("update staff_account set active = :active where username = :username")
                .param("active", active)
                .param("username", username)
                .update());
    }

    private long sessions(String username) {
        return inZuiderveen(() ->
                database.sql("""
                        select count(*) from staff_session where username = :username and length(key_digest) = 64
                        """).param("username", username).query(Long.class).single());
    }

    private <T> T inZuiderveen(java.util.function.Supplier<T> work) {
        return TenantContext.<T, RuntimeException>call(
                municipalities.byHost("zuiderveen.localhost").orElseThrow().id(),
                () -> transactions.execute(status -> work.get()));
    }

    private Visitor at(String municipality) {
        return new Visitor(municipality, port);
    }
}
