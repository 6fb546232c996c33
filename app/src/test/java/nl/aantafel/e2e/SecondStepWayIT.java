package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.aantafel.shell.browser.PageChecks;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody sets up the second step and logs in with it, and sends it by keyboard. */
@WholeProgram
class SecondStepWayIT {
    private static final Path SCREENS = Path.of("target", "screens");

    @LocalServerPort
    private int port;

    @Test
    void fromTheFirstPictureToTheNextLogin(TestBrowser browser) {
        try (var admin = Visit.to(town(), browser, 1280)) {
            admin.logIn("beheerder");
            assertThat(admin.path()).isEqualTo("/mijn-account");
            assertGood(admin, "account");
            admin.follow("De tweede stap aanzetten");
            assertGood(admin, "tweede-stap-instellen");
            var app = Authenticator.reading(admin.text(".kb-secret"));
            admin.fill("code", "000000").press("Controleren");
            assertThat(admin.text()).contains("Deze code klopt niet");
            admin.fill("code", app.codeAt(Instant.now())).press("Controleren");
            assertThat(admin.heading()).isEqualTo("Bewaar uw noodcodes");
            assertGood(admin, "noodcodes");
            var codes = admin.page().locator(".kb-codes code").allInnerTexts();
            assertThat(codes).hasSize(10);
            admin.press("Ik heb ze bewaard").press("Uitloggen");
            loginWith(admin, codes);
        }
    }

    private static void loginWith(Visit admin, List<String> codes) {
        admin.fill(Map.of("gebruikersnaam", "beheerder", "wachtwoord", "welkom-aan-tafel"))
                .press("Inloggen");
        assertThat(admin.path()).isEqualTo("/inloggen/code");
        assertGood(admin, "tweede-stap-code");
        admin.open("/werk");
        assertThat(admin.path()).isEqualTo("/inloggen/code");
        admin.fill("code", codes.getFirst());
        admin.page().keyboard().press("Enter");
        admin.page().waitForURL("**/mijn-account");
        assertThat(admin.text()).contains("U hebt nog 9 noodcodes.");
    }

    @Test
    void theNoticeBeforeTheEndComesInTimeAndGoesWhenSomebodyStays(TestBrowser browser) {
        try (var staff = Visit.to(new Town("nieuwerhaven", port), browser, 320)) {
            staff.page().clock().install();
            staff.logIn("coordinator");
            assertThat(staff.text(".kb-session")).contains("Doet u 15 minuten niets?");
            var notice = staff.page().locator(".kb-session__soon");
            assertThat(notice.isVisible()).isFalse();
            staff.page().clock().fastForward("12:59");
            assertThat(notice.isVisible()).isFalse();
            staff.page().clock().fastForward("00:02");
            assertThat(notice.isVisible()).isTrue();
            PageChecks.picture(staff.page(), SCREENS.resolve("nieuwerhaven-bijna-uitgelogd-320.png"));
            staff.press("Ingelogd blijven");
            notice.waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        }
    }

    private static void assertGood(Visit visit, String name) {
        Page page = visit.page();
        assertThat(PageChecks.accessibility(page)).isEmpty();
        PageChecks.picture(page, SCREENS.resolve("waterbroek-" + name + "-1280.png"));
        page.setViewportSize(320, 720);
        assertThat(PageChecks.reflow(page)).isEmpty();
        assertThat(PageChecks.targetSize(page)).isEmpty();
        PageChecks.picture(page, SCREENS.resolve("waterbroek-" + name + "-320.png"));
        page.setViewportSize(1280, 900);
    }

    private Town town() {
        return new Town("waterbroek", port);
    }
}
