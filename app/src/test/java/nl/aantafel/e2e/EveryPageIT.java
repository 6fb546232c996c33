package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.demo.DemoReady;
import nl.aantafel.e2e.PageList.As;
import nl.aantafel.e2e.PageList.Entry;
import nl.aantafel.shell.browser.PageChecks;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page, wide and narrow: accessible, without scrolling sideways, and kept as a picture to look at. */
@WholeProgram
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageIT {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final Set<String> KEY_PAGES = Set.of("melden-verhaal", "mijn-klacht", "werk", "zaak-overzicht");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ApplicationContext program;

    private final Map<As, Visit> visits = new EnumMap<>(As.class);
    private final Map<As, Visit> elsewhere = new EnumMap<>(As.class);

    @BeforeAll
    void theDemoIsThere() {
        DemoReady.in(program);
    }

    @AfterAll
    void leave() {
        Stream.concat(visits.values().stream(), elsewhere.values().stream()).forEach(Visit::close);
    }

    @Test
    void noPageIsForgotten() {
        var listed = Stream.concat(PageList.all().stream(), PageList.committee())
                .map(Entry::pattern)
                .collect(Collectors.toSet());
        assertThat(pages().filter(pattern -> !PageList.NO_PAGE.containsKey(pattern))
                        .filter(Predicate.not(listed::contains)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.aantafel.e2e.PageList#all")
    void everyPageIsAccessibleAndFitsAPhone(Entry entry, TestBrowser browser) {
        assertThat(findings(entry, "nieuwerhaven", visits, browser)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void theKeyPagesAreSoElsewhere(Entry entry, TestBrowser browser) {
        assertThat(findings(entry, "zuiderveen", elsewhere, browser)).isEmpty();
    }

    static Stream<Entry> theKeyPagesAreSoElsewhere() {
        var keys = PageList.all().stream().filter(entry -> KEY_PAGES.contains(entry.name()));
        return Stream.of(keys, PageList.committee(), PageList.stepsOfTheLaws()).flatMap(pages -> pages);
    }

    private List<String> findings(Entry entry, String slug, Map<As, Visit> known, TestBrowser browser) {
        var visit = known.computeIfAbsent(entry.as(), as -> visit(as, new Town(slug, port), browser));
        var page = visit.page();
        page.setViewportSize(1280, 900);
        visit.open(entry.path().replace("{id}", caseOf(visit, entry)));
        assertThat(entry.path()).startsWith(visit.path().replaceAll("[0-9a-f-]{36}", "{id}"));
        var wide = PageChecks.accessibility(page);
        picture(page, slug, entry, 1280);
        page.setViewportSize(320, 720);
        var narrow = Stream.concat(PageChecks.reflow(page).stream(), PageChecks.targetSize(page).stream());
        picture(page, slug, entry, 320);
        return Stream.concat(wide.stream(), narrow).toList();
    }

    private static String caseOf(Visit visit, Entry entry) {
        if (!entry.path().contains("{id}")) return "";
        if (entry.as() == As.RECORDED) return visit.path().split("/")[2];
        visit.open(entry.list());
        var href = visit.page()
                .locator("main a[href^='%s/']:not([href$=nieuw]):not([href$=aanwijzingen])"
                        .formatted(entry.list().replaceAll("[?].*", "")))
                .last()
                .getAttribute("href");
        return href.split("[/?]")[2];
    }

    private static Visit visit(As as, Town town, TestBrowser browser) {
        var visit = Visit.to(town, browser, 1280);
        switch (as) {
            case ANYBODY -> {}
            case TELLING -> aboutTheYouthAct(visit);
            case SENT -> Telling.tell(visit, "Niemand belt terug.");
            case CITIZEN -> Telling.openStatus(visit, Telling.tell(visit, "Niemand belt terug."));
            case STAFF -> visit.logIn("coordinator");
            case RECORDED -> Casework.record(visit.logIn("coordinator"), "1-10-2026");
            case SECRETARY -> visit.logIn("secretaris");
            case RESPONDENT -> visit.logIn("beklaagde");
        }
        return visit;
    }

    private static void aboutTheYouthAct(Visit visit) {
        visit.open("/melden/verhaal");
        visit.fill("verhaal", "Onze dochter wacht op hulp.").press("Volgende");
        visit.fill("onderwerp", "jeugdwet").press("Volgende");
    }

    private static void picture(Page page, String slug, Entry entry, int width) {
        PageChecks.picture(page, SCREENS.resolve("%s-%s-%d.png".formatted(slug, entry.name(), width)));
    }

    /** The addresses of our own pages that can be opened. */
    private Stream<String> pages() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("nl.aantafel"))
                .map(Map.Entry::getKey)
                .filter(mapping -> mapping.getMethodsCondition()
                        .getMethods()
                        .contains(RequestMethod.resolve(HttpMethod.GET.name())))
                .flatMap(mapping -> mapping.getPatternValues().stream());
    }
}
