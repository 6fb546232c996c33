package nl.aantafel.access.login;

import static nl.aantafel.access.login.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.aantafel.access.TestApplication.MovingClock;
import nl.aantafel.access.TestApplication.Pages;
import nl.aantafel.access.factor.Phone;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionOperations;

/** Where the second step is demanded. Each test has an account of its own. */
@WithDatabase
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "aantafel.tenant-config=src/test/resources/tenants",
            "aantafel.login.second-factor-required=true",
            "aantafel.login.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        })
class SecondStepIT {
    private static final Pattern RECOVERY = Pattern.compile("<code>([A-Z2-7-]{19})</code>");
    private static final String PASSWORD = "welkom-aan-tafel";

    @LocalServerPort
    int port;

    @Autowired
    MovingClock clock;

    @Autowired
    Pages pages;

    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    @Test
    void aPasswordAloneOpensNothing() {
        var visitor = at("nieuwerhaven");
        assertThat(location(visitor.logIn("beheerder", PASSWORD))).isEqualTo("/inloggen/instellen");
        for (var path : List.of("/werk", "/klachten/17", "/zoeken?q=x", "/mijn-account"))
            assertThat(location(visitor.get(path))).isEqualTo("/inloggen/instellen");
        assertThat(visitor.get("/").body()).isEqualTo("Anonymous[]");
        assertThat(visitor.get("/geheim").statusCode()).isEqualTo(404);
        assertThat(location(visitor.get("/inloggen/bevestigen"))).isEqualTo("/inloggen");
    }

    @Test
    void theFirstLoginPutsTheSecretInTheAppAndShowsRecoveryCodesOnce() {
        var visitor = at("nieuwerhaven");
        visitor.get("/klachten/17?tab=punten");
        visitor.logIn("coordinator", PASSWORD);
        var page = visitor.get("/inloggen/instellen").body();
        var phone = Phone.reading(page);
        assertThat(page)
                .contains("<svg class=\"kb-qr\" role=\"img\"", "viewBox=\"0 0 ")
                .doesNotContain("<script>");
        assertThat(visitor.get("/inloggen/instellen").body()).contains(written(page));

        assertThat(visitor.post("/inloggen/instellen", Map.of("code", "000000")).body())
                .contains("Fout:", "Deze code klopt niet", written(page));
        var codes = visitor.post("/inloggen/instellen", Map.of("code", phone.codeAt(clock.instant())));
        assertThat(RECOVERY.matcher(codes.body()).results()).hasSize(10);
        assertThat(codes.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(location(visitor.post("/inloggen/verder", Map.of()))).isEqualTo("/klachten/17?tab=punten");
        assertThat(visitor.get("/werk").body()).contains("Staff[username=coordinator");
        assertThat(location(visitor.get("/inloggen/instellen"))).isEqualTo("/werk");
        assertThat(visitor.get("/mijn-account").body()).doesNotContain(written(page), "kb-qr");
    }

    @Test
    void theNextLoginAsksForACodeAndEachCodeWorksOnce() {
        var phone = enrolled("behandelaar");
        clock.pass(Duration.ofMinutes(2));
        var code = phone.codeAt(clock.instant());
        var visitor = at("nieuwerhaven");
        assertThat(location(visitor.logIn("behandelaar", PASSWORD))).isEqualTo("/inloggen/code");
        assertThat(location(visitor.get("/werk"))).isEqualTo("/inloggen/code");
        assertThat(location(visitor.get("/inloggen/instellen"))).isEqualTo("/inloggen/code");
        visitor.get("/inloggen/code");
        assertThat(visitor.post("/inloggen/code", Map.of("code", "123456x")).body())
                .contains("Deze code klopt niet");
        assertThat(location(visitor.post("/inloggen/code", Map.of("code", code))))
                .isEqualTo("/werk");

        var second = at("nieuwerhaven");
        second.logIn("behandelaar", PASSWORD);
        second.get("/inloggen/code");
        assertThat(second.post("/inloggen/code", Map.of("code", code)).body()).contains("Of u hebt hem al gebruikt");
        var earlier = phone.codeAt(clock.instant().minusSeconds(30));
        assertThat(second.post("/inloggen/code", Map.of("code", earlier)).statusCode())
                .isEqualTo(200);
        var spaced = new StringBuilder(phone.codeAt(clock.instant().plusSeconds(30))).insert(3, ' ');
        assertThat(location(second.post("/inloggen/code", Map.of("code", spaced.toString()))))
                .isEqualTo("/werk");
    }

    @Test
    void aRecoveryCodeWorksOnceAndOnlyForItsOwnAccount() {
        var codes = recoveryCodes("secretaris");
        enrolled("behandelaar2");
        var visitor = at("nieuwerhaven");
        visitor.logIn("behandelaar2", PASSWORD);
        visitor.get("/inloggen/code");
        assertThat(visitor.post("/inloggen/code", Map.of("code", codes.getFirst()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(location(
                        withCode("secretaris", codes.getFirst().toLowerCase().replace("-", " "))))
                .isEqualTo("/werk");
        assertThat(withCode("secretaris", codes.getFirst()).statusCode()).isEqualTo(200);
        assertThat(location(withCode("secretaris", codes.getLast()))).isEqualTo("/werk");
    }

    @Test
    void fiveWrongCodesMeanWaitingAlsoForTheRightOne() {
        var phone = enrolled("alleen-nieuwerhaven");
        clock.pass(Duration.ofMinutes(2));
        var visitor = at("nieuwerhaven");
        visitor.logIn("alleen-nieuwerhaven", PASSWORD);
        visitor.get("/inloggen/code");
        var wrong = visitor.post("/inloggen/code", Map.of("code", "000000")).body();
        for (var i = 0; i < 4; i++) visitor.post("/inloggen/code", Map.of("code", "000000"));
        var held = visitor.post("/inloggen/code", Map.of("code", phone.codeAt(clock.instant())));
        assertThat(withoutToken(held.body())).isEqualTo(withoutToken(wrong));
        clock.pass(Duration.ofMinutes(14).plusSeconds(59));
        assertThat(visitor.post("/inloggen/code", Map.of("code", phone.codeAt(clock.instant())))
                        .statusCode())
                .isEqualTo(200);
        clock.pass(Duration.ofSeconds(1));
        assertThat(location(visitor.post("/inloggen/code", Map.of("code", phone.codeAt(clock.instant())))))
                .isEqualTo("/werk");
    }

    @Test
    void secretAndRecoveryCodesAreNotReadableInTheDatabase() {
        var visitor = at("zuiderveen");
        visitor.logIn("coordinator", PASSWORD);
        var page = visitor.get("/inloggen/instellen").body();
        var answer = visitor.post(
                "/inloggen/instellen", Map.of("code", Phone.reading(page).codeAt(clock.instant())));
        var kept = rows("zuiderveen", "select encode(secret, 'escape') from staff_factor");
        assertThat(kept).singleElement().asString().hasSizeGreaterThan(40);
        var digests = rows("zuiderveen", "select digest from staff_recovery_code");
        assertThat(digests).hasSize(10).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        var shown = RECOVERY.matcher(answer.body())
                .results()
                .map(code -> code.group(1))
                .toList();
        assertThat(digests).doesNotContainAnyElementsOf(shown);
    }

    @Test
    void aTextThatWasKeptSurvivesBothSteps() {
        var phone = enrolled("coordinator", "zuiderveen");
        clock.pass(Duration.ofMinutes(2));
        var text = "Lange tekst van een zorgvuldige behandelaar.\n".repeat(20).strip();
        var visitor = at("zuiderveen");
        visitor.post("/klachten/41/stappen", Map.of("tekst", text, "soort", "gesprek", "_csrf", "verlopen"));
        var door = new LinkedHashMap<>(visitor.form());
        door.putAll(Map.of("gebruikersnaam", "coordinator", "wachtwoord", PASSWORD));
        assertThat(visitor.post("/inloggen", door).body()).contains("Vul uw code in", "Lange tekst");
        var wrong = new LinkedHashMap<>(visitor.form());
        wrong.put("code", "000000");
        assertThat(visitor.post("/inloggen/code", wrong).body()).contains("Deze code klopt niet", "Lange tekst");
        var right = new LinkedHashMap<>(visitor.form());
        right.put("code", phone.codeAt(clock.instant()));
        assertThat(visitor.post("/inloggen/code", right).body()).contains("Ga verder waar u was");
        assertThat(visitor.post("/klachten/41/stappen", visitor.form()).body()).isEqualTo("opgeslagen");
        assertThat(pages.saved.get("41").replace("\r\n", "\n")).isEqualTo("gesprek:" + text);
    }

    private Phone enrolled(String username) {
        return enrolled(username, "nieuwerhaven");
    }

    private Phone enrolled(String username, String municipality) {
        forget(municipality, username);
        var visitor = at(municipality);
        visitor.logIn(username, PASSWORD);
        var phone = Phone.reading(visitor.get("/inloggen/instellen").body());
        visitor.post("/inloggen/instellen", Map.of("code", phone.codeAt(clock.instant())));
        return phone;
    }

    private List<String> recoveryCodes(String username) {
        var visitor = at("nieuwerhaven");
        visitor.logIn(username, PASSWORD);
        var phone = Phone.reading(visitor.get("/inloggen/instellen").body());
        var page = visitor.post("/inloggen/instellen", Map.of("code", phone.codeAt(clock.instant())))
                .body();
        return RECOVERY.matcher(page).results().map(code -> code.group(1)).toList();
    }

    private java.net.http.HttpResponse<String> withCode(String username, String code) {
        var visitor = at("nieuwerhaven");
        visitor.logIn(username, PASSWORD);
        visitor.get("/inloggen/code");
        return visitor.post("/inloggen/code", Map.of("code", code));
    }

    private void forget(String municipality, String username) {
        TenantContext.run(
                municipalities.byHost(municipality + ".localhost").orElseThrow().id(),
                () -> transactions.executeWithoutResult(
                        status -> database.sql("delete from staff_factor where username = :username")
                                .param("username", username)
                                .update()));
    }

    private List<String> rows(String municipality, String select) {
        return TenantContext.<List<String>, RuntimeException>call(
                municipalities.byHost(municipality + ".localhost").orElseThrow().id(),
                () -> transactions.execute(
                        status -> database.sql(select).query(String.class).list()));
    }

    private static String written(String page) {
        var secret = Pattern.compile("class=\"kb-secret\">([^<]+)<").matcher(page);
        return secret.find() ? secret.group(1) : "geen geheim";
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token");
    }

    private Visitor at(String municipality) {
        return new Visitor(municipality, port);
    }
}
