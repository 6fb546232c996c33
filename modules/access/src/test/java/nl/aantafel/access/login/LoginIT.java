package nl.aantafel.access.login;

import static nl.aantafel.access.login.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.aantafel.testkit.SqlStatementCount;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@WithDatabase
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "aantafel.tenant-config=src/test/resources/tenants")
class LoginIT {
    @LocalServerPort
    int port;

    @Autowired
    SqlStatementCount statements;

    @Test
    void aMemberOfStaffLogsInAndSeesTheWork() {
        var coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        assertThat(coordinator.get("/werk").body()).contains("Staff[username=coordinator", "COORDINATOR");
    }

    @Test
    void thePageThatWasAskedForComesAfterTheLogin() {
        var handler = at("nieuwerhaven");
        assertThat(location(handler.get("/klachten/17?tab=punten"))).isEqualTo("/inloggen");
        assertThat(location(handler.logIn("behandelaar", "welkom-aan-tafel"))).isEqualTo("/klachten/17?tab=punten");
    }

    @Test
    void nameAndRolesCostOneStatementPerPage() throws Exception {
        var coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        assertThat(statements.during(() -> coordinator.get("/werk"))).hasSize(1);
        assertThat(statements.during(() -> at("nieuwerhaven").get("/"))).isEmpty();
    }

    @Test
    void theSessionGetsANewIdAtLogin() {
        var visitor = at("nieuwerhaven");
        var before = visitor.get("/inloggen").headers().firstValue("Set-Cookie").orElseThrow();
        var after = visitor.post("/inloggen", Map.of("gebruikersnaam", "coordinator", "wachtwoord", "welkom-aan-tafel"))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(after).isNotEqualTo(before).contains("HttpOnly");
    }

    @Test
    void anotherMunicipalitysAccountDoesNotExistHere() {
        assertThat(location(at("zuiderveen").logIn("alleen-nieuwerhaven", "welkom-aan-tafel")))
                .isEqualTo("/inloggen?fout");
        assertThat(location(at("nieuwerhaven").logIn("alleen-nieuwerhaven", "welkom-aan-tafel")))
                .isEqualTo("/werk");
    }

    @Test
    void whoeverHasNoWorkListLandsOnTheirOwnAccountAndIsKeptFromDossiers() {
        for (var username : new String[] {"beheerder", "beklaagde"}) {
            var visitor = at("nieuwerhaven");
            assertThat(location(visitor.logIn(username, "welkom-aan-tafel"))).isEqualTo("/mijn-account");
            assertThat(visitor.get("/mijn-account").body()).contains("U bent ingelogd als");
            assertThat(visitor.get("/werk").statusCode()).isEqualTo(403);
            assertThat(visitor.get("/klachten/17").statusCode()).isEqualTo(403);
            assertThat(visitor.get("/zoeken?q=jansen").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void loggingOutEndsTheSession() {
        var visitor = at("nieuwerhaven").loggedInAs("coordinator");
        visitor.get("/inloggen");
        assertThat(location(visitor.post("/uitloggen", Map.of()))).isEqualTo("/inloggen?uit");
        assertThat(location(visitor.get("/werk"))).isEqualTo("/inloggen");
    }

    @Test
    void theDemoShowsItsAccountsAndTheirPassword() {
        assertThat(at("nieuwerhaven").get("/inloggen").body())
                .contains("welkom-aan-tafel", "coordinator", "Marieke Verhoeven", "klachtencoördinator");
    }

    private Visitor at(String municipality) {
        return new Visitor(municipality, port);
    }
}
