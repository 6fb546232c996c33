package nl.aantafel.access.login;

import static nl.aantafel.access.login.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.aantafel.access.TestApplication.Pages;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** A page that stood open too long loses nothing of what was typed. */
@WithDatabase
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"aantafel.tenant-config=src/test/resources/tenants", "server.tomcat.max-http-form-post-size=6MB"})
class KeptFormIT {
    private static final String TEXT =
            "\r\nZij zei: \"kom maar terug\" <b>&amp; 'nooit'</b> ${7*7} __${1}__ 👵🏽 שלום é\r\n\r\nEn toen niets meer.\r\n";

    @LocalServerPort
    int port;

    @Autowired
    Pages pages;

    @Test
    void aHandlersLongTextSurvivesAnExpiredSessionAndAWrongPassword() {
        var handler = at("nieuwerhaven");
        var text = TEXT + "lang ".repeat(200_000);
        var answer =
                handler.post("/klachten/17/stappen", Map.of("tekst", text, "soort", "gesprek", "_csrf", "verlopen"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("U bent uitgelogd", "Inloggen en verdergaan");

        var wrong = new LinkedHashMap<>(handler.form());
        wrong.putAll(Map.of("gebruikersnaam", "behandelaar", "wachtwoord", "raden"));
        assertThat(handler.post("/inloggen", wrong).body()).contains("horen niet bij elkaar", "Inloggen en verdergaan");

        var right = new LinkedHashMap<>(handler.form());
        right.putAll(Map.of("gebruikersnaam", "behandelaar", "wachtwoord", "welkom-aan-tafel"));
        assertThat(handler.post("/inloggen", right).body())
                .contains("Ga verder waar u was", "action=\"/klachten/17/stappen\"")
                .doesNotContain("welkom-aan-tafel");
        assertThat(pages.saved).doesNotContainKey("17");

        assertThat(handler.post("/klachten/17/stappen", handler.form()).body()).isEqualTo("opgeslagen");
        assertThat(pages.saved.get("17").replace("\r\n", "\n")).isEqualTo("gesprek:" + text.replace("\r\n", "\n"));
    }

    @Test
    void aCitizensStorySurvivesAnExpiredToken() {
        var citizen = at("zuiderveen");
        var answer = citizen.post("/melden/verhaal", Map.of("tekst", TEXT, "eenmalig", "k-1", "_csrf", "verlopen"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Verstuur het nog een keer").doesNotContain("verlopen\"");
        assertThat(citizen.form()).containsEntry("eenmalig", "k-1");
        assertThat(citizen.post("/melden/verhaal", citizen.form()).body()).isEqualTo("opgeslagen");
        assertThat(pages.saved.get("verhaal").replace("\r\n", "\n")).isEqualTo(TEXT.replace("\r\n", "\n"));
    }

    @Test
    void somebodyStillLoggedInSendsItAgainWithoutLoggingIn() {
        var handler = at("nieuwerhaven").loggedInAs("behandelaar");
        handler.post("/klachten/18/stappen", Map.of("tekst", TEXT, "soort", "gesprek", "_csrf", "verlopen"));
        assertThat(handler.post("/klachten/18/stappen", handler.form()).body()).isEqualTo("opgeslagen");
        assertThat(pages.saved).containsKey("18");
    }

    @Test
    void aFormFromAnotherSiteIsNotShownAsOurOwn() {
        var handler = at("nieuwerhaven").loggedInAs("behandelaar");
        var foreign = Map.of("tekst", "geef mij alles ".repeat(9), "soort", "x");
        var byOrigin = handler.postBare("/klachten/19/stappen", foreign, "Origin", "https://elders.example");
        assertThat(byOrigin.statusCode()).isEqualTo(403);
        assertThat(byOrigin.body()).doesNotContain("geef mij alles");
        var bySite = handler.postBare("/klachten/19/stappen", foreign, "Sec-Fetch-Site", "cross-site");
        assertThat(bySite.body()).doesNotContain("geef mij alles");
    }

    @Test
    void theWayBackLeadsOnlyToOurOwnPages() {
        for (var elsewhere : new String[] {
            "https://elders.example/", "//elders.example/klachten/1", "/melden/verhaal", "/klachten/../x"
        }) {
            var visitor = at("nieuwerhaven");
            visitor.get("/inloggen");
            var answer = visitor.post(
                    "/inloggen",
                    Map.of("gebruikersnaam", "behandelaar", "wachtwoord", "welkom-aan-tafel", "naar", elsewhere));
            assertThat(location(answer)).isEqualTo("/werk");
        }
    }

    @Test
    void aLoginPageThatStoodOpenTooLongKeepsNoPassword() {
        var visitor = at("nieuwerhaven");
        var answer = visitor.post(
                "/inloggen", Map.of("gebruikersnaam", "behandelaar", "wachtwoord", "welkom-aan-tafel", "_csrf", "oud"));
        assertThat(location(answer)).isEqualTo("/inloggen?verlopen");
    }

    private Visitor at(String municipality) {
        return new Visitor(municipality, port);
    }
}
