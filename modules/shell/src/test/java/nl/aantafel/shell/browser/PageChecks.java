package nl.aantafel.shell.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What every page must satisfy. Each check answers with its findings; an empty list is good. */
public final class PageChecks {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> NEVER_UNSURE = Set.of("aria-valid-attr-value", "duplicate-id-aria");
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => !e.closest('.kb-skip, .kb-vh') && !e.classList.contains('kb-vh'))
              .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([e, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
              .filter(([e]) => !(e.tagName === 'A' && getComputedStyle(e).display === 'inline'
                  && e.parentElement.textContent.trim().length > e.textContent.trim().length + 20))
              .map(([e, box]) => `${Math.round(box.width)}x${Math.round(box.height)} ${e.outerHTML.slice(0, 120)}`)
            """;

    private PageChecks() {}

    /** All checks at the page's present width. */
    public static List<String> all(Page page) {
        return Stream.of(accessibility(page), reflow(page), targetSize(page))
                .flatMap(List::stream)
                .toList();
    }

    /** WCAG 2.2 AA and good practice by axe, and nothing unsure where a broken reference would hide. */
    public static List<String> accessibility(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(TAGS).analyze();
        List<String> findings = new ArrayList<>();
        results.getViolations().forEach(rule -> findings.add(describe(rule)));
        results.getIncomplete().stream()
                .filter(rule -> NEVER_UNSURE.contains(rule.getId()))
                .forEach(rule -> findings.add("onzeker: " + describe(rule)));
        return findings;
    }

    /** WCAG 1.4.10: nobody needs to scroll sideways. */
    public static List<String> reflow(Page page) {
        Object excess = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) excess).intValue() > 0 ? List.of("pagina is " + excess + " px te breed") : List.of();
    }

    /** WCAG 2.5.8: at least 24 by 24 px; links within a sentence are excepted. */
    public static List<String> targetSize(Page page) {
        List<String> findings = new ArrayList<>();
        ((List<?>) page.evaluate(SMALL_TARGETS)).forEach(small -> findings.add("te klein: " + small));
        return findings;
    }

    /** Saves the whole page as a picture, to look at. */
    public static void picture(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static String describe(Rule rule) {
        StringBuilder text = new StringBuilder(rule.getId()).append(": ").append(rule.getHelp());
        rule.getNodes().forEach(node -> text.append("\n    ").append(node.getHtml()));
        return text.toString();
    }
}
