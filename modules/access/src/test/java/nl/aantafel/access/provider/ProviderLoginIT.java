package nl.aantafel.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Two municipalities with a provider each, and a third without: the conversation is a real one, over HTTP. */
@WithDatabase
@ActiveProfiles("demo")
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
class ProviderLoginIT {
    private static final String CALLBACK = "http://%s.localhost:%d/inloggen/terug/gemeente";
    private static final int PORT = freePort();
    private static final String OWN_APP = "https://iets-anders.example/terug";

    @TempDir
    static Path folder;

    private static TestProvider nieuwerhaven;
    private static TestProvider zuiderveen;

    @Autowired
    JwtDecoderFactory<ClientRegistration> tokens;

    @Autowired
    Registrations registrations;

    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    @DynamicPropertySource
    static void municipalitiesWithProviders(DynamicPropertyRegistry properties) throws IOException {
        nieuwerhaven = TestProvider.start(freePort(), CALLBACK.formatted("nieuwerhaven", PORT), OWN_APP);
        zuiderveen = TestProvider.start(freePort(), CALLBACK.formatted("zuiderveen", PORT), OWN_APP);
        write("nieuwerhaven", nieuwerhaven);
        write("zuiderveen", zuiderveen);
        var plain = Files.readString(Path.of("src/test/resources/tenants/zuiderveen.yaml"));
        Files.writeString(
                folder.resolve("waterbroek.yaml"),
                plain.replace("uiderveen", "aterbroek")
                        .replace("Zaterbroek", "Waterbroek")
                        .replace("zaterbroek", "waterbroek"));
        properties.add("server.port", () -> PORT);
        properties.add("aantafel.tenant-config", () -> folder.toString());
        properties.add("GEHEIM_VAN_DE_GEMEENTE", () -> TestProvider.secretOf("aantafel"));
    }

    private static void write(String slug, TestProvider provider) throws IOException {
        var file = Files.readString(Path.of("src/test/resources/tenants/" + slug + ".yaml"));
        Files.writeString(folder.resolve(slug + ".yaml"), file + """

                login:
                  provider:
                    issuer: %s
                    client_id: aantafel
                    client_secret_from: GEHEIM_VAN_DE_GEMEENTE
                    role_claim: groups
                    roles: {klachten: coordinator, behandelaars: handler}
                """.formatted(provider.issuer()));
    }

    @AfterAll
    static void stop() {
        nieuwerhaven.close();
        zuiderveen.close();
    }

    @Test
    void theLoginPageShowsTheWayOnlyWhereThereIsOne() {
        assertThat(at("nieuwerhaven").get("/inloggen").body())
                .contains("Inloggen via uw gemeente", "/inloggen/via/gemeente");
        assertThat(at("waterbroek").get("/inloggen").body()).doesNotContain("Inloggen via uw gemeente");
    }

    @Test
    void anUnknownDoorIsAPageThatDoesNotExist() {
        assertThat(at("waterbroek").get("/inloggen/via/gemeente").statusCode()).isEqualTo(404);
        assertThat(at("waterbroek")
                        .get("/inloggen/terug/gemeente?code=x&state=y")
                        .statusCode())
                .isEqualTo(404);
        assertThat(at("nieuwerhaven").get("/inloggen/via/iets-anders").statusCode())
                .isEqualTo(404);
        assertThat(at("nieuwerhaven").get("/inloggen/via/").statusCode()).isEqualTo(404);
        assertThat(at("nieuwerhaven").get("/oauth2/authorization/gemeente").statusCode())
                .isEqualTo(404);
        assertThat(location(at("nieuwerhaven").get("/inloggen/terug/gemeente?code=x&state=y")))
                .isEqualTo("/inloggen?aanbieder");
    }

    @Test
    void theQuestionCarriesStateNonceAndProofKey() {
        var asked = at("nieuwerhaven")
                .get("/inloggen/via/gemeente")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(asked)
                .startsWith(nieuwerhaven.issuer() + "/oauth2/authorize?")
                .contains("response_type=code", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256");
    }

    @Test
    void whoComesBackHasTheRolesOfToday() {
        nieuwerhaven.groups("fatima", "behandelaars", "iedereen");
        var fatima = at("nieuwerhaven");
        fatima.get("/klachten/17");
        assertThat(location(fatima.logInAt(nieuwerhaven, "fatima"))).isEqualTo("/klachten/17");
        assertThat(fatima.get("/werk").body())
                .contains("name=Mevrouw fatima, roles=[HANDLER]")
                .doesNotContain("username=coordinator");
        nieuwerhaven.groups("fatima", "klachten");
        var again = at("nieuwerhaven");
        again.logInAt(nieuwerhaven, "fatima");
        assertThat(again.get("/werk").body()).contains("roles=[COORDINATOR]");
        assertThat(accounts("subject = 'fatima'")).isEqualTo(1);
    }

    @Test
    void aNameThatMeansNothingHereIsNoRole() {
        nieuwerhaven.groups("piet", "iedereen", "coordinator", "COORDINATOR");
        var piet = at("nieuwerhaven");
        assertThat(location(piet.logInAt(nieuwerhaven, "piet"))).isEqualTo("/mijn-account");
        assertThat(piet.get("/werk").statusCode()).isEqualTo(403);
        assertThat(piet.get("/klachten/17").statusCode()).isEqualTo(403);
    }

    @Test
    void theSessionIsWorthNothingElsewhereAndNothingAfterLoggingOut() {
        nieuwerhaven.groups("kees", "klachten");
        var kees = at("nieuwerhaven");
        kees.logInAt(nieuwerhaven, "kees");
        var cookie = kees.cookie();
        assertThat(at("nieuwerhaven").get("/werk", "Cookie", cookie).statusCode())
                .isEqualTo(200);
        assertThat(location(at("zuiderveen").get("/werk", "Cookie", cookie))).isEqualTo("/inloggen");
        var second = at("nieuwerhaven");
        second.logInAt(nieuwerhaven, "kees");
        second.get("/mijn-account");
        assertThat(location(second.post("/mijn-account/overal-uitloggen", Map.of())))
                .isEqualTo("/inloggen?overal-uit");
        assertThat(location(second.get("/werk"))).isEqualTo("/inloggen");
    }

    @Test
    void anAccountThatWasClosedHereStaysClosed() {
        nieuwerhaven.groups("anna", "klachten");
        var anna = at("nieuwerhaven");
        anna.logInAt(nieuwerhaven, "anna");
        change("update staff_account set active = false where subject = 'anna'");
        assertThat(location(anna.get("/werk"))).isEqualTo("/inloggen");
        assertThat(location(at("nieuwerhaven").logInAt(nieuwerhaven, "anna"))).isEqualTo("/inloggen?aanbieder");
    }

    @Test
    void anAccountOfTheProviderHasNoPassword() {
        nieuwerhaven.groups("dirk", "klachten");
        at("nieuwerhaven").logInAt(nieuwerhaven, "dirk");
        var username = in(
                "nieuwerhaven",
                () -> database.sql("select username from staff_account where subject = 'dirk'")
                        .query(String.class)
                        .single());
        var visitor = at("nieuwerhaven");
        visitor.get("/inloggen");
        assertThat(location(visitor.post(
                        "/inloggen", Map.of("gebruikersnaam", username, "wachtwoord", "welkom-aan-tafel"))))
                .isEqualTo("/inloggen?fout");
    }

    @Test
    void aCodeOfOneProviderIsWorthNothingAtTheOtherMunicipality() {
        zuiderveen.groups("eva", "klachten");
        nieuwerhaven.groups("eva", "klachten");
        var eva = at("zuiderveen");
        var here = eva.question();
        var there = at("nieuwerhaven");
        var code = OidcVisitor.parameter(there.answer(nieuwerhaven, "eva", there.question()), "code");
        var replayed = eva.get(
                "/inloggen/terug/gemeente?code=" + code + "&state=" + OidcVisitor.encodedParameter(here, "state"));
        assertThat(location(replayed)).isEqualTo("/inloggen?aanbieder");
        assertThat(location(eva.get("/werk"))).isEqualTo("/inloggen");
    }

    @Test
    void aTokenIsJudgedByItsOwnMunicipalitysKeysIssuerAndAudience() {
        var token = OidcVisitor.idToken(nieuwerhaven, "eva", "aantafel", CALLBACK.formatted("nieuwerhaven", PORT));
        var foreign = OidcVisitor.idToken(nieuwerhaven, "eva", "iets-anders", OWN_APP);
        var ours = registration("nieuwerhaven");
        var theirs = registration("zuiderveen");
        assertThat(tokens.createDecoder(ours).decode(token).getSubject()).isEqualTo("eva");
        assertThatThrownBy(() -> tokens.createDecoder(theirs).decode(token)).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.createDecoder(ours).decode(foreign))
                .isInstanceOf(BadJwtException.class)
                .hasMessageContaining("aud");
        assertThat(tokens.createDecoder(ours).decode(token).getSubject()).isEqualTo("eva");
    }

    @Test
    void anotherNonceOrStateIsRefused() {
        nieuwerhaven.groups("gijs", "klachten");
        var gijs = at("nieuwerhaven");
        var asked = gijs.question().toString().replaceAll("nonce=[^&]*", "nonce=verzonnen");
        assertThat(location(gijs.comeBack(gijs.answer(nieuwerhaven, "gijs", URI.create(asked)))))
                .isEqualTo("/inloggen?aanbieder");
        var other = at("nieuwerhaven");
        var answer = other.answer(nieuwerhaven, "gijs", other.question()).toString();
        assertThat(location(other.comeBack(URI.create(answer.replaceAll("state=[^&]*", "state=verzonnen")))))
                .isEqualTo("/inloggen?aanbieder");
        assertThat(location(other.get("/werk"))).isEqualTo("/inloggen");
    }

    @Test
    void aFreshProofIsAskedAtTheProviderAndLeadsOn() {
        nieuwerhaven.groups("hanna", "klachten");
        var hanna = at("nieuwerhaven");
        hanna.logInAt(nieuwerhaven, "hanna");
        assertThat(hanna.get("/inloggen/bevestigen?naar=/klachten/17/verzendlog.csv")
                        .body())
                .contains("Opnieuw inloggen via uw gemeente", "/inloggen/via/gemeente?opnieuw")
                .doesNotContain("type=\"password\"");
        var asked = hanna.get("/inloggen/via/gemeente?opnieuw")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(asked).contains("prompt=login", "max_age=0");
        assertThat(location(hanna.logInAt(nieuwerhaven, "hanna"))).isEqualTo("/klachten/17/verzendlog.csv");
    }

    private ClientRegistration registration(String municipality) {
        return in(municipality, () -> registrations.findByRegistrationId(Registrations.ID));
    }

    private long accounts(String which) {
        return in(
                "nieuwerhaven",
                () -> database.sql("select count(*) from staff_account where " + which)
                        .query(Long.class)
                        .single());
    }

    private void change(String statement) {
        in("nieuwerhaven", () -> database.sql(statement).update());
    }

    private <T> T in(String municipality, Supplier<T> work) {
        TenantId id =
                municipalities.byHost(municipality + ".localhost").orElseThrow().id();
        return TenantContext.<T, RuntimeException>call(id, () -> transactions.execute(status -> work.get()));
    }

    private static String location(HttpResponse<String> answer) {
        return OidcVisitor.location(answer);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private OidcVisitor at(String municipality) {
        return new OidcVisitor(municipality, PORT);
    }
}
