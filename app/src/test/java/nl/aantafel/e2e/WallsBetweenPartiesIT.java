package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.shell.browser.PageChecks;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two parents who both tell something: on no page together, and each opening is a line of its own in the log. */
@WholeProgram
class WallsBetweenPartiesIT {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final List<String> PARTS =
            List.of("overzicht", "klachtpunten", "stukken", "berichten", "horen", "oordeel", "logboek");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"nieuwerhaven", "zuiderveen"})
    @Proves("S-081")
    void theCoordinatorOpensOnePersonAtATimeAndTheLogSaysSo(String slug, TestBrowser browser) {
        try (var desk = Visit.to(new Town(slug, port), browser, 1280).logIn("coordinator")) {
            var work = told(desk);
            for (var part : PARTS) {
                desk.open(work.path() + "?deel=" + part);
                assertThat(desk.text()).as(part).doesNotContain("Op maandag", "Op dinsdag");
            }
            desk.open(work.path());
            look(desk, slug + "-apart-dossier");
            desk.page().locator("a[href$='/apart/3']").click();
            assertThat(desk.text()).contains("Op maandag was hij er.").doesNotContain("Op dinsdag");
            look(desk, slug + "-apart");
            desk.open(work.path() + "/apart/4");
            assertThat(desk.text()).contains("Op dinsdag was zij er.").doesNotContain("Op maandag");
            desk.open(work.path() + "/inzage");
            assertThat(desk.text()).contains("las wat 2 personen apart vertelden");
        }
    }

    @Test
    @Proves("S-081")
    void whoToldNothingApartHasNoPageAndWhoIsOutsideTheWallNeither(TestBrowser browser) {
        var town = new Town("nieuwerhaven", port);
        try (var desk = Visit.to(town, browser, 1280).logIn("coordinator");
                var colleague = Visit.to(town, browser, 1280).logIn("behandelaar2")) {
            var work = told(desk);
            for (var nobody : List.of("1", "2", "9", "x")) {
                assertThat(desk.open(work.path() + "/apart/" + nobody)).isEqualTo(404);
            }
            assertThat(colleague.open(work.path() + "/apart/3")).isEqualTo(404);
            work.take("HandlerAssigned", Map.of("staff", "behandelaar"));
            work.take("TeamMemberAdded", Map.of("staff", "behandelaar2", "why", "Plant het gesprek."));
            assertThat(colleague.open(work.path())).isEqualTo(200);
            assertThat(colleague.text()).doesNotContain("Apart verteld");
            assertThat(colleague.open(work.path() + "/apart/3")).isEqualTo(404);
        }
    }

    private static Casework told(Visit desk) {
        var work = Casework.record(desk, "2-11-2026");
        work.take("PartyNamed", Map.of("party.role", "RESPONDENT", "party.name", "Wijkteam Noord"));
        work.take("PartyNamed", Map.of("party.role", "PARENT", "party.name", "Hidde Terpstra"));
        work.take("PartyNamed", Map.of("party.role", "OTHER_RELATIVE", "party.name", "Sjoukje Terpstra"));
        work.take("StatementLogged", Map.of("by", "3", "text", "Op maandag was hij er."));
        return work.take("StatementLogged", Map.of("by", "4", "text", "Op dinsdag was zij er."));
    }

    private static void look(Visit visit, String name) {
        var page = visit.page();
        page.setViewportSize(1280, 900);
        var wide = PageChecks.accessibility(page);
        PageChecks.picture(page, SCREENS.resolve(name + "-1280.png"));
        page.setViewportSize(320, 720);
        var narrow = Stream.concat(PageChecks.reflow(page).stream(), PageChecks.targetSize(page).stream());
        PageChecks.picture(page, SCREENS.resolve(name + "-320.png"));
        page.setViewportSize(1280, 900);
        assertThat(Stream.concat(wide.stream(), narrow)).isEmpty();
    }
}
