package nl.aantafel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import nl.aantafel.shell.browser.PageChecks;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "aantafel.texts.strict=true")
class ShellIT {
    private static final Path PICTURES = Path.of("target", "pictures");

    private static TestBrowser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        browser = TestBrowser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "nieuwerhaven, /test/formulier, 1280",
        "nieuwerhaven, /test/formulier, 320",
        "nieuwerhaven, /test/status, 1280",
        "zuiderveen, /test/status, 320",
        "zuiderveen, /test/formulier, 1280",
        "nieuwerhaven, /test/gallery, 1280",
        "nieuwerhaven, /test/gallery, 320",
        "zuiderveen, /test/zaak, 1280",
        "nieuwerhaven, /test/zaak, 1280",
        "nieuwerhaven, /test/zaak, 320",
        "nieuwerhaven, /test/conflict, 320",
        "nieuwerhaven, /test/verlopen, 1280",
        "nieuwerhaven, /test/fout?status=404, 1280",
        "nieuwerhaven, /test/fout?status=500, 320",
        "nieuwerhaven, /hulp, 1280",
        "nieuwerhaven, /privacy, 320",
        "nieuwerhaven, /toegankelijkheid?lang=en, 320",
        "onbekend, /platform/onbekend, 320",
        "onbekend, /platform/gemeenten, 1280",
    })
    void everyPageIsAccessibleAndFits(String host, String path, int width) {
        try (BrowserContext visitor = browser.visitor(width)) {
            Page page = visitor.newPage();
            page.navigate(address(host, path));
            PageChecks.picture(
                    page, PICTURES.resolve(host + path.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png"));
            assertThat(PageChecks.all(page)).isEmpty();
        }
    }

    @Test
    void theErrorSummaryHasTheFocus() {
        try (BrowserContext visitor = browser.visitor(1280)) {
            Page page = visitor.newPage();
            page.navigate(address("nieuwerhaven", "/test/formulier"));
            assertThat(page.evaluate("document.activeElement.className"))
                    .asString()
                    .contains("kb-errors");
        }
    }

    @Test
    void theMunicipalitysColourReachesTheButtons() {
        assertThat(buttonColour("nieuwerhaven")).isEqualTo("rgb(11, 79, 92)");
        assertThat(buttonColour("zuiderveen")).isEqualTo("rgb(122, 31, 61)");
    }

    private String buttonColour(String host) {
        try (BrowserContext visitor = browser.visitor(1280)) {
            Page page = visitor.newPage();
            page.navigate(address(host, "/test/formulier"));
            return (String) page.evaluate(
                    "getComputedStyle(document.querySelector('.utrecht-button--primary-action')).backgroundColor");
        }
    }

    private String address(String host, String path) {
        return "http://" + host + ".localhost:" + port + path;
    }
}
