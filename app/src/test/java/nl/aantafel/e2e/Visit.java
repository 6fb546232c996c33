package nl.aantafel.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import nl.aantafel.shell.browser.TestBrowser;

/** Somebody's browser window at a municipality's site. */
final class Visit implements AutoCloseable {
    private final Town town;
    private final BrowserContext visitor;
    private Page page;

    private Visit(Town town, BrowserContext visitor) {
        this.town = town;
        this.visitor = visitor;
        this.page = visitor.newPage();
    }

    static Visit to(Town town, TestBrowser browser, int width) {
        return new Visit(town, browser.visitor(width));
    }

    static Visit withoutScripts(Town town, TestBrowser browser, int width) {
        return new Visit(town, browser.visitorWithoutScripts(width));
    }

    /** A second tab of the same browser. */
    Page newTab() {
        page = visitor.newPage();
        return page;
    }

    /** Back to a tab that was opened before. */
    void use(Page tab) {
        page = tab;
    }

    /** The status of the answer. */
    int open(String path) {
        Response answer = page.navigate(town.at(path));
        return answer == null ? 0 : answer.status();
    }

    Visit logIn(String username) {
        open("/inloggen");
        fill(Map.of("gebruikersnaam", username, "wachtwoord", "welkom-aan-tafel"));
        press("Inloggen");
        return this;
    }

    /** Fills in a form by the names of its fields: text, a choice, or a tick ({@code true}). */
    Visit fill(Map<String, String> fields) {
        fields.forEach(this::fill);
        return this;
    }

    Visit fill(String name, String value) {
        Locator field = page.locator("main [name='" + name + "']:not([type=hidden])");
        switch (String.valueOf(field.first().evaluate("field => field.type"))) {
            case "radio", "checkbox" ->
                page.locator("main [name='" + name + "'][value='" + value + "']")
                        .check();
            case "select-one" -> field.selectOption(value);
            default -> field.fill(value);
        }
        return this;
    }

    Visit press(String label) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(label).setExact(true));
        button.first().click();
        page.waitForLoadState();
        return this;
    }

    Visit follow(String label) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(label))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Opens a part of the page that is folded. */
    Visit unfold(String label) {
        page.locator("summary", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        return this;
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    String text() {
        return page.locator("main").first().innerText();
    }

    String text(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    Page page() {
        return page;
    }

    @Override
    public void close() {
        visitor.close();
    }
}
