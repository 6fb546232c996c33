package nl.aantafel.shell.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real browser for tests, without downloading one when one is installed. Start it once per test class and close it
 * afterwards; every visit is a fresh profile.
 */
public final class TestBrowser implements AutoCloseable {
    private static final String PLAYWRIGHT = "1.62.0";
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws IllegalStateException with what to install, when there is no browser and none can be fetched */
    public static TestBrowser start() {
        Chromium chromium = Chromium.find();
        System.setProperty("playwright.cli.dir", driver(chromium.npm()).toString());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.executable())
                        .setArgs(QUIET));
        return new TestBrowser(playwright, browser);
    }

    /** A new visitor with a window of this width. */
    public BrowserContext visitor(int width) {
        return patient(window(width));
    }

    /** A new visitor whose browser runs no scripts. */
    public BrowserContext visitorWithoutScripts(int width) {
        return patient(window(width).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions window(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 720 : 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("nl-NL");
    }

    private BrowserContext patient(Browser.NewContextOptions window) {
        BrowserContext context = browser.newContext(window);
        context.setDefaultTimeout(15_000);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** The system's node with npm's playwright-core: the bundle of Playwright for Java is 200 MB. */
    private static Path driver(Npm npm) {
        try {
            Path core = npm.install("playwright-core", PLAYWRIGHT);
            Path driver = npm.folder().resolve("driver");
            Files.createDirectories(driver);
            link(driver.resolve("package"), core);
            link(driver.resolve("node"), Npm.onPath("node").orElseThrow(TestBrowser::noNode));
            return driver;
        } catch (IOException failed) {
            throw new UncheckedIOException("BROWSER: playwright-core kon niet worden geïnstalleerd", failed);
        }
    }

    private static void link(Path name, Path target) throws IOException {
        if (!Files.exists(name)) {
            Files.deleteIfExists(name);
            Files.createSymbolicLink(name, target);
        }
    }

    private static IllegalStateException noNode() {
        return new IllegalStateException("BROWSER: node ontbreekt. Installeer Node.js 18 of nieuwer.");
    }
}
