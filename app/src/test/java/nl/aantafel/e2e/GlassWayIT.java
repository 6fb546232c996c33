package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.shell.browser.PageChecks;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Emergency access in the whole program: asked for, used to read only, judged, and seen by the citizen. */
@WholeProgram
class GlassWayIT {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final String REASON = "De buren belden dat er vannacht iets misging.";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen"})
    void itOpensOneDossierToReadAndEverybodyConcernedSeesIt(String slug, TestBrowser browser) {
        var town = new Town(slug, port);
        try (var desk = Visit.to(town, browser, 1280).logIn("coordinator");
                var colleague = Visit.to(town, browser, 1280).logIn("behandelaar2")) {
            var work = Casework.record(desk, "2-11-2026");
            work.take("HandlerAssigned", Map.of("staff", "behandelaar"));
            var number = work.receipt().number();
            assertThat(colleague.open(work.path())).isEqualTo(404);

            ask(colleague, number, "kort");
            assertThat(colleague.text()).contains("ten minste 30 tekens");
            ask(colleague, "KL-1999-000001", REASON);
            assertThat(colleague.text()).contains("Dit klachtnummer is er niet");
            ask(colleague, number, REASON);
            look(colleague, slug + "-noodtoegang-open");
            assertThat(colleague.open(work.path())).isEqualTo(200);
            assertThat(colleague.text()).contains("Niet teruggebeld");
            look(colleague, slug + "-noodtoegang-dossier");
            assertThat(colleague.open(work.path() + "/stappen/Noted")).isEqualTo(404);

            desk.open("/werk/inzage");
            desk.fill("nummer", number).press("Bekijk de inzage");
            assertThat(desk.text()).contains("vroeg noodtoegang");
            desk.open("/werk/inzage/noodtoegang");
            assertThat(desk.text()).contains("opende " + number, REASON);
            look(desk, slug + "-noodtoegang-te-beoordelen");

            colleague.open("/werk/noodtoegang");
            colleague.page().locator("form[action$='/klaar'] button").first().click();
            assertThat(colleague.open(work.path())).isEqualTo(404);
        }
    }

    private static void ask(Visit visit, String number, String reason) {
        visit.open("/werk/noodtoegang");
        visit.fill("nummer", number)
                .fill("waarom", "DANGER")
                .fill("reden", reason)
                .press("Dossier vier uur openen");
    }

    private static void look(Visit visit, String name) {
        var page = visit.page();
        var wide = PageChecks.accessibility(page);
        PageChecks.picture(page, SCREENS.resolve(name + "-1280.png"));
        page.setViewportSize(320, 720);
        var narrow = Stream.concat(PageChecks.reflow(page).stream(), PageChecks.targetSize(page).stream());
        PageChecks.picture(page, SCREENS.resolve(name + "-320.png"));
        page.setViewportSize(1280, 900);
        assertThat(Stream.concat(wide.stream(), narrow)).isEmpty();
    }
}
