package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.shell.browser.PageChecks;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages on who may know what, as a handler, the coordinator and the privacy officer see them. */
@WholeProgram
class NeedToKnowPagesIT {
    private static final Path SCREENS = Path.of("target", "screens");

    @LocalServerPort
    private int port;

    @Test
    @Proves({"S-035", "S-144"})
    void aHandlerTakesUpWhatNobodyHandlesAndThenReadsIt(TestBrowser browser) {
        var town = new Town("nieuwerhaven", port);
        try (var desk = Visit.to(town, browser, 1280).logIn("coordinator");
                var handler = Visit.to(town, browser, 1280).logIn("behandelaar")) {
            var work = Casework.record(desk, "2-11-2026");
            handler.open(work.path());
            assertThat(handler.text()).doesNotContain("terug te bellen", "Anneke", "Terpstra");
            check(handler, "oppakken");
            handler.press("Ik behandel deze klacht");
            assertThat(handler.path()).isEqualTo(work.path());
            assertThat(handler.text()).contains("Anneke Terpstra", "Wie werkt eraan, en wie niet");
        }
    }

    @Test
    @Proves({"S-035", "R-9.7-1"})
    void theCoordinatorFollowsAProposalToKeepAUnitOut(TestBrowser browser) {
        var town = new Town("nieuwerhaven", port);
        try (var desk = Visit.to(town, browser, 1280).logIn("coordinator")) {
            var work = Casework.record(desk, "2-11-2026");
            work.take("HandlerAssigned", Map.of("staff", "behandelaar"));
            work.take("TeamMemberAdded", Map.of("staff", "secretaris", "why", "Plant het gesprek."));
            work.take(
                    "PartyNamed",
                    Map.of("party.role", "RESPONDENT", "party.name", "Ruben Smit", "party.staff", "beklaagde"));
            desk.open(work.path() + "/kring");
            assertThat(desk.text()).contains("Sociaal wijkteam Haven", "Youssef Amrani", "Ruben Smit");
            check(desk, "kring");
            desk.page().locator("main a[href*='UnitKeptOut?unit']").click();
            desk.press("Vastleggen");
            desk.open(work.path() + "/kring");
            assertThat(desk.text()).contains("Afdeling Sociaal wijkteam Haven").doesNotContain("Mogelijk betrokken");
        }
    }

    @Test
    void thePrivacyOfficerReadsWhoMayDoWhat(TestBrowser browser) {
        try (var officer =
                Visit.to(new Town("nieuwerhaven", port), browser, 1280).logIn("privacy")) {
            officer.open("/werk/rechten?rol=handler");
            assertThat(officer.text())
                    .contains(
                            "Klachtbehandelaar", "de inwoner klaagt vertrouwelijk of anoniem", "muur tussen partijen");
            check(officer, "rechten");
        }
    }

    private static void check(Visit visit, String name) {
        var page = visit.page();
        page.setViewportSize(1280, 900);
        var wide = PageChecks.accessibility(page);
        PageChecks.picture(page, SCREENS.resolve("kring-%s-1280.png".formatted(name)));
        page.setViewportSize(320, 720);
        var narrow = Stream.concat(PageChecks.reflow(page).stream(), PageChecks.targetSize(page).stream());
        PageChecks.picture(page, SCREENS.resolve("kring-%s-320.png".formatted(name)));
        page.setViewportSize(1280, 900);
        assertThat(Stream.concat(wide.stream(), narrow)).isEmpty();
    }
}
