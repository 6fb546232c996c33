package nl.aantafel.access.login;

import static nl.aantafel.access.login.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.aantafel.access.TestApplication.MovingClock;
import nl.aantafel.access.factor.Phone;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Before a whole file leaves and before an emergency door opens, somebody proves once more who they are. */
@WithDatabase
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "aantafel.tenant-config=src/test/resources/tenants",
            "aantafel.login.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        })
class FreshFactorIT {
    private static final String EXPORT = "/klachten/17/verzendlog.csv";
    private static final String ASKED = "/inloggen/bevestigen?naar=/klachten/17/verzendlog.csv";
    private static final Duration LATER = Duration.ofMinutes(5).plusSeconds(1);

    @LocalServerPort
    int port;

    @Autowired
    MovingClock clock;

    @Test
    void aWholeFileLeavesUntilFiveMinutesAfterTheProofAndNoLater() {
        var handler = at("nieuwerhaven").loggedInAs("behandelaar");
        clock.pass(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(handler.get(EXPORT).body()).isEqualTo("alles van 17");
        assertThat(handler.get("/klachten/17/vers").body()).startsWith("true");
        clock.pass(Duration.ofSeconds(2));
        assertThat(location(handler.get(EXPORT))).isEqualTo(ASKED);
        assertThat(handler.get("/klachten/17/vers").body())
                .isEqualTo("false /inloggen/bevestigen?naar=%2Fklachten%2F17%2Fvers");
        assertThat(handler.get("/klachten/17").statusCode()).isEqualTo(200);
    }

    @Test
    void whoProvesItGoesOnToWhereTheyWereGoing() {
        var handler = at("nieuwerhaven").loggedInAs("behandelaar");
        clock.pass(LATER);
        assertThat(handler.get(ASKED).body())
                .contains("Bent u het echt?", "type=\"password\"")
                .doesNotContain("one-time-code");
        assertThat(handler.post("/inloggen/bevestigen", Map.of("naar", EXPORT, "bewijs", "raden"))
                        .body())
                .contains("Fout:", "Dit wachtwoord klopt niet");
        assertThat(location(handler.get(EXPORT))).isEqualTo(ASKED);
        handler.get(ASKED);
        assertThat(location(handler.post("/inloggen/bevestigen", Map.of("naar", EXPORT, "bewijs", "welkom-aan-tafel"))))
                .isEqualTo(EXPORT);
        assertThat(handler.get(EXPORT).body()).isEqualTo("alles van 17");
    }

    @Test
    void whoHasAnAppProvesItWithACodeAndNotWithThePassword() {
        var handler = at("nieuwerhaven").loggedInAs("behandelaar2");
        var phone = Phone.reading(handler.get("/mijn-account/tweede-stap").body());
        handler.post("/mijn-account/tweede-stap", Map.of("code", phone.codeAt(clock.instant())));
        assertThat(handler.get(EXPORT).statusCode()).isEqualTo(200);
        clock.pass(LATER);
        assertThat(location(handler.get("/mijn-account/tweede-stap"))).startsWith("/inloggen/bevestigen");
        assertThat(handler.get(ASKED).body())
                .contains("autocomplete=\"one-time-code\"")
                .doesNotContain("type=\"password\"");
        assertThat(handler.post("/inloggen/bevestigen", Map.of("naar", EXPORT, "bewijs", "welkom-aan-tafel"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(location(handler.post(
                        "/inloggen/bevestigen", Map.of("naar", EXPORT, "bewijs", phone.codeAt(clock.instant())))))
                .isEqualTo(EXPORT);
        assertThat(location(at("nieuwerhaven").logIn("behandelaar2", "welkom-aan-tafel")))
                .isEqualTo("/inloggen/code");
    }

    @Test
    void aPostedReasonIsKeptWhileTheProofIsAsked() {
        var handler = at("nieuwerhaven").loggedInAs("secretaris");
        handler.get("/inloggen");
        clock.pass(LATER);
        var reason = "Er is acuut gevaar voor een kind, en de behandelaar is niet bereikbaar.";
        assertThat(handler.post("/klachten/17/noodtoegang", Map.of("reden", reason))
                        .body())
                .contains("Bent u het echt?", "acuut gevaar");
        var proof = new LinkedHashMap<>(handler.form());
        proof.put("bewijs", "welkom-aan-tafel");
        assertThat(handler.post("/inloggen/bevestigen", proof).body()).contains("Ga verder waar u was", "acuut gevaar");
        assertThat(handler.post("/klachten/17/noodtoegang", handler.form()).body())
                .isEqualTo("open: " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/",
                "//elders.example/klachten/1",
                "/melden/verhaal",
                "/klachten/../x",
                "/klachten/1\r\nSet-Cookie: x=y",
                "javascript:alert(1)"
            })
    void theWayOnLeadsOnlyToOurOwnPages(String elsewhere) {
        var handler = at("nieuwerhaven").loggedInAs("coordinator");
        handler.get("/inloggen/bevestigen");
        assertThat(location(
                        handler.post("/inloggen/bevestigen", Map.of("naar", elsewhere, "bewijs", "welkom-aan-tafel"))))
                .isEqualTo("/werk");
    }

    @Test
    void whoIsNotLoggedInOrHasNoRightLearnsNothingFromIt() {
        assertThat(location(at("nieuwerhaven").get(EXPORT))).isEqualTo("/inloggen");
        var respondent = at("nieuwerhaven").loggedInAs("beklaagde");
        clock.pass(LATER);
        assertThat(respondent.get(EXPORT).statusCode()).isEqualTo(403);
    }

    private Visitor at(String municipality) {
        return new Visitor(municipality, port);
    }
}
