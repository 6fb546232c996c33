package nl.aantafel.access.login;

import static nl.aantafel.access.login.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@WithDatabase
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "aantafel.tenant-config=src/test/resources/tenants")
class PathsIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/melden/verhaal", "/status", "/inloggen", "/hulp", "/privacy", "/toegankelijkheid"})
    void everybodyMayAskForTheCitizensPages(String path) {
        assertThat(at("nieuwerhaven").get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/werk", "/klachten/17", "/zoeken?q=x"})
    void staffPagesAskToLogIn(String path) {
        assertThat(location(at("nieuwerhaven").get(path))).isEqualTo("/inloggen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/geheim", "/intern/formulier", "/actuator", "/error", "/werkplek", "/api/v1/anders"})
    void aPathThatIsNotListedDoesNotExistNotEvenForStaff(String path) {
        assertThat(at("nieuwerhaven").get(path).statusCode()).isEqualTo(404);
        assertThat(at("nieuwerhaven").loggedInAs("coordinator").get(path).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inloggen", "/melden/verhaal", "/geheim"})
    void everyAnswerHasTheSecurityHeaders(String path) {
        var headers = at("nieuwerhaven").get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void staticFilesMayBeKeptByTheBrowserAndMakeNoSession() {
        var headers = at("nieuwerhaven").get("/nlds/app.css").headers();
        assertThat(headers.firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aSessionOfOneMunicipalityIsWorthNothingInAnother() {
        var coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        var cookie = coordinator.cookie();
        var replayed = at("zuiderveen").get("/werk", "Cookie", cookie);
        assertThat(location(replayed)).isEqualTo("/inloggen");
    }

    @Test
    void aCitizenSeesOneComplaintAtATimeAndOnlyOnTheCitizensPages() {
        var citizen = at("nieuwerhaven");
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        citizen.get("/status/open?klacht=" + first);
        assertThat(citizen.get("/status").body()).isEqualTo("Citizen[complaint=" + first + "]");
        citizen.get("/status/open?klacht=" + second);
        assertThat(citizen.get("/status").body()).isEqualTo("Citizen[complaint=" + second + "]");
        assertThat(citizen.get("/").body()).isEqualTo("Anonymous[]");
        assertThat(location(citizen.get("/werk"))).isEqualTo("/inloggen");
        citizen.get("/status/dicht");
        assertThat(citizen.get("/status").body()).isEqualTo("Anonymous[]");
    }

    @Test
    void openingAComplaintGivesTheSessionANewId() {
        var citizen = at("nieuwerhaven");
        citizen.get("/melden/verhaal");
        var planted = citizen.cookie();
        citizen.get("/status/open?klacht=" + UUID.randomUUID());
        assertThat(citizen.cookie()).isNotEqualTo(planted);
        assertThat(at("nieuwerhaven").get("/status", "Cookie", planted).body()).isEqualTo("Anonymous[]");
    }

    @Test
    void aWriteWithoutTokenIsNeverCarriedOut() {
        var coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        assertThat(coordinator
                        .postBare("/klachten/17/stappen", Map.of("tekst", "x", "soort", "y"))
                        .statusCode())
                .isEqualTo(403);
    }

    private Visitor at(String municipality) {
        return new Visitor(municipality, port);
    }
}
