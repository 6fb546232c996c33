package nl.aantafel.access.login;

import static nl.aantafel.access.login.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.aantafel.access.TestApplication.MovingClock;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** From a lost telephone to a new password: one colleague asks, another gives, and only the owner knows it. */
@WithDatabase
@DirtiesContext
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "aantafel.tenant-config=src/test/resources/tenants")
class StartIT {
    private static final Pattern CODE = Pattern.compile("<code>([A-Z2-7-]{19})</code>");
    private static final String GOOD = "vier losse woorden samen";

    @LocalServerPort
    int port;

    @Autowired
    MovingClock clock;

    @Test
    void twoColleaguesAreNeededAndOnlyTheOwnerKnowsThePassword() {
        var owner = at("nieuwerhaven").loggedInAs("behandelaar2");
        var admin = at("nieuwerhaven").loggedInAs("accountbeheer");
        assertThat(location(on(admin, "behandelaar2/vragen"))).isEqualTo("/beheer/accounts");
        assertThat(on(admin, "behandelaar2/geven").body()).contains("U vroeg deze code zelf");
        assertThat(owner.get("/mijn-account").statusCode()).isEqualTo(200);

        var coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        var code = code(on(coordinator, "behandelaar2/geven"));
        assertThat(on(coordinator, "behandelaar2/geven").body()).contains("De code is al gegeven");
        assertThat(location(owner.get("/mijn-account"))).startsWith("/inloggen");

        assertThat(start("nieuwerhaven", "behandelaar2", "AAAA-BBBB-CCCC-DDDD", GOOD)
                        .body())
                .contains("horen niet bij elkaar");
        assertThat(start("nieuwerhaven", "behandelaar", code, GOOD).body()).contains("horen niet bij elkaar");
        assertThat(start("zuiderveen", "behandelaar2", code, GOOD).body()).contains("horen niet bij elkaar");
        assertThat(start("nieuwerhaven", "behandelaar2", code, "kort").body())
                .contains("te kort")
                .doesNotContain(code);
        assertThat(location(start("nieuwerhaven", "behandelaar2", code.toLowerCase(Locale.ROOT), GOOD)))
                .isEqualTo("/inloggen?gestart");
        assertThat(start("nieuwerhaven", "behandelaar2", code, GOOD).body()).contains("horen niet bij elkaar");

        var back = at("nieuwerhaven");
        assertThat(location(back.logIn("behandelaar2", GOOD))).isEqualTo("/werk");
        assertThat(back.get("/mijn-account").body())
                .contains(
                        "Petra Vos vroeg een startcode",
                        "Marieke Verhoeven gaf een startcode",
                        "stelde met de startcode");
        assertThat(admin.get("/beheer/accounts").body())
                .contains("Marieke Verhoeven gaf een startcode voor Noor Bakker");
    }

    @Test
    void afterADayTheCodeOpensNothing() {
        on(at("nieuwerhaven").loggedInAs("accountbeheer"), "secretaris/vragen");
        var code = code(on(at("nieuwerhaven").loggedInAs("coordinator"), "secretaris/geven"));
        clock.pass(Duration.ofHours(24));
        assertThat(start("nieuwerhaven", "secretaris", code, GOOD).body()).contains("werkt niet meer");
    }

    @Test
    void whoHasNoBusinessThereFindsNoPageAndNobodyHelpsHimself() {
        var handler = at("nieuwerhaven").loggedInAs("behandelaar");
        assertThat(handler.get("/beheer/accounts").statusCode()).isEqualTo(404);
        handler.get("/mijn-account");
        assertThat(handler.post("/beheer/accounts/secretaris/vragen", Map.of()).statusCode())
                .isEqualTo(404);
        var admin = at("nieuwerhaven").loggedInAs("accountbeheer");
        assertThat(on(admin, "accountbeheer/vragen").body()).contains("Voor uw eigen account");
        assertThat(on(admin, "niemand/vragen").body()).contains("Dit kan niet voor dit account");
        var coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        assertThat(on(coordinator, "beklaagde/geven").body()).contains("Niemand vroeg een startcode");
        assertThat(on(coordinator, "beklaagde/vragen").body()).contains("Dit kan niet voor dit account");
    }

    @Test
    void guessingACodeStopsAfterFiveTries() {
        on(at("nieuwerhaven").loggedInAs("accountbeheer"), "beklaagde/vragen");
        var code = code(on(at("nieuwerhaven").loggedInAs("coordinator"), "beklaagde/geven"));
        var guesser = at("nieuwerhaven").from("127.0.0.9");
        for (int i = 0; i < LoginAttempts.PER_ACCOUNT; i++) start(guesser, "beklaagde", "AAAA-BBBB-CCCC-DDDD", GOOD);
        assertThat(start(guesser, "beklaagde", code, GOOD).body()).contains("te vaak geprobeerd");
        assertThat(location(start("nieuwerhaven", "beklaagde", code, GOOD))).isEqualTo("/inloggen?gestart");
    }

    @Test
    void anotherPasswordOfOnesOwnEndsEverySession() {
        var here = at("nieuwerhaven").loggedInAs("alleen-nieuwerhaven");
        var elsewhere = at("nieuwerhaven").loggedInAs("alleen-nieuwerhaven");
        here.get("/mijn-account/wachtwoord");
        assertThat(here.post("/mijn-account/wachtwoord", Map.of("wachtwoord", GOOD, "nogmaals", "iets anders"))
                        .body())
                .contains("niet hetzelfde");
        assertThat(location(here.post("/mijn-account/wachtwoord", Map.of("wachtwoord", GOOD, "nogmaals", GOOD))))
                .isEqualTo("/inloggen?gestart");
        assertThat(location(elsewhere.get("/mijn-account"))).startsWith("/inloggen");
        assertThat(location(at("nieuwerhaven").logIn("alleen-nieuwerhaven", "welkom-aan-tafel")))
                .isEqualTo("/inloggen?fout");
        assertThat(location(at("nieuwerhaven").logIn("alleen-nieuwerhaven", GOOD)))
                .isEqualTo("/werk");
    }

    private static HttpResponse<String> on(Visitor colleague, String what) {
        colleague.get("/beheer/accounts");
        return colleague.post("/beheer/accounts/" + what, Map.of());
    }

    private static String code(HttpResponse<String> page) {
        var found = CODE.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> start(String slug, String username, String code, String password) {
        return start(at(slug), username, code, password);
    }

    private static HttpResponse<String> start(Visitor visitor, String username, String code, String password) {
        visitor.get("/inloggen/start");
        return visitor.post(
                "/inloggen/start",
                Map.of("gebruikersnaam", username, "startcode", code, "wachtwoord", password, "nogmaals", password));
    }

    private Visitor at(String slug) {
        return new Visitor(slug, port);
    }
}
