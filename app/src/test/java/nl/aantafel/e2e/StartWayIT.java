package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.shell.browser.PageChecks;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody lost telephone and password: one colleague asks, another gives a code, and the owner is back. */
@WholeProgram
class StartWayIT {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final String GOOD = "vier losse woorden samen";

    @LocalServerPort
    private int port;

    @Test
    void oneAsksAnotherGivesAndTheOwnerIsBack(TestBrowser browser) {
        var town = new Town("waterbroek", port);
        try (var admin = Visit.to(town, browser, 1280).logIn("accountbeheer");
                var coordinator = Visit.to(town, browser, 1280).logIn("coordinator");
                var owner = Visit.to(town, browser, 1280)) {
            admin.open("/beheer/accounts");
            admin.page().locator("form[action$='/vervanger/vragen'] button").click();
            look(admin, "accounts-gevraagd");
            assertThat(admin.page().locator("form[action$='/vervanger/geven']").count())
                    .isZero();
            coordinator.open("/beheer/accounts");
            coordinator
                    .page()
                    .locator("form[action$='/vervanger/geven'] button")
                    .click();
            look(coordinator, "startcode");
            var code = coordinator.text(".kb-codes code");

            owner.open("/inloggen/start");
            owner.fill(Map.of(
                            "gebruikersnaam", "vervanger", "startcode", code, "wachtwoord", "kort", "nogmaals", "kort"))
                    .press("Wachtwoord instellen");
            assertThat(owner.text()).contains("te kort");
            look(owner, "wachtwoord-te-kort");
            owner.fill(Map.of("startcode", code, "wachtwoord", GOOD, "nogmaals", GOOD))
                    .press("Wachtwoord instellen");
            assertThat(owner.text()).contains("Uw wachtwoord is ingesteld");
            owner.fill(Map.of("gebruikersnaam", "vervanger", "wachtwoord", GOOD))
                    .press("Inloggen");
            owner.open("/mijn-account");
            assertThat(owner.text()).contains("gaf een startcode", "stelde met de startcode een wachtwoord in");
            look(owner, "account-met-gebeurtenissen");
        }
    }

    private static void look(Visit visit, String name) {
        var page = visit.page();
        var wide = PageChecks.accessibility(page);
        PageChecks.picture(page, SCREENS.resolve("waterbroek-" + name + "-1280.png"));
        page.setViewportSize(320, 720);
        var narrow = Stream.concat(PageChecks.reflow(page).stream(), PageChecks.targetSize(page).stream());
        PageChecks.picture(page, SCREENS.resolve("waterbroek-" + name + "-320.png"));
        page.setViewportSize(1280, 900);
        assertThat(Stream.concat(wide.stream(), narrow)).isEmpty();
    }
}
