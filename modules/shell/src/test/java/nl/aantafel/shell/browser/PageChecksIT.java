package nl.aantafel.shell.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageChecksIT {
    private static final String PAGE = "<!doctype html><html lang=nl><title>Proef</title><main><h1>Proef</h1>%s</main>";

    private static TestBrowser browser;

    @BeforeAll
    static void start() {
        browser = TestBrowser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void aGoodPagePasses() {
        assertThat(findings("<p>Goed zo.</p>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<input style='height:40px'>|label",
                "<p style='color:#bbb;background:#fff'>Grijs</p>|color-contrast",
                "<label>Naam <input style='height:40px' aria-describedby=weg></label>|onzeker: aria-valid-attr-value",
                "<p style='width:500px'>Breed</p>|px te breed",
                "<button style='height:12px;padding:0'>Klein</button>|te klein",
            })
    void aPlantedDefectIsFound(String html, String finding) {
        assertThat(findings(html)).anyMatch(found -> found.contains(finding));
    }

    private static List<String> findings(String html) {
        try (BrowserContext visitor = browser.visitor(320)) {
            Page page = visitor.newPage();
            page.setContent(PAGE.formatted(html));
            return PageChecks.all(page);
        }
    }
}
