package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.demo.DemoReady;
import nl.aantafel.shell.browser.TestBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every answer of the program, whoever asks and whatever goes wrong, has the security headers. */
@WholeProgram
class HeadersEverywhereIT {
    private static final List<String> SHARED = List.of("/nlds/", "/huisstijl/");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ApplicationContext program;

    private final HttpClient client = HttpClient.newHttpClient();

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    /** @param cookie of whoever asks; empty for a stranger */
    private record Asked(RequestMethod method, String path, String cookie, String host) {
        @Override
        public String toString() {
            return method + " " + path + (cookie.isEmpty() ? " by a stranger" : "");
        }
    }

    @BeforeEach
    void theDemoIsThere() {
        DemoReady.in(program);
    }

    @Test
    void everyMappingAnswersWithThem(TestBrowser browser) {
        try (var staff = Visit.to(town(), browser, 1280).logIn("coordinator");
                var citizen = Visit.to(town(), browser, 1280)) {
            Telling.openStatus(citizen, Telling.tell(citizen, "Niemand belt terug."));
            var complaint = complaint(staff);
            var cookies = List.of("", cookies(staff), cookies(citizen));
            var asked = mapped(complaint[0], complaint[1])
                    .flatMap(one ->
                            cookies.stream().map(cookie -> new Asked(one.method(), one.path(), cookie, town().host())))
                    .distinct()
                    .toList();
            var answers = asked.stream().collect(Collectors.toMap(one -> one, this::ask));
            answers.forEach(HeadersEverywhereIT::assertHeaders);
            assertThat(asked).hasSizeGreaterThan(200);
            assertThat(answers.values().stream().map(HttpResponse::statusCode)).contains(200, 302, 403, 404);
            assertThat(downloads(answers.values().stream())).contains("text/csv", "application/pdf");
        }
    }

    @Test
    void staticFilesAndWhatGoesWrongHaveThemToo() {
        var here = town().host();
        Stream.of(
                        get("/nlds/app.css", here),
                        get("/nlds/app.js", here),
                        get("/nlds/bestaat-niet.js", here),
                        get("/favicon.ico", here),
                        get("/robots.txt", here),
                        get("/bestaat-niet", here),
                        get("/error", here),
                        get("/platform/gemeenten", here),
                        get("/actuator/health", here),
                        get("/actuator/env", here),
                        get("/api/v1/termijnen?ontvangen=onzin", here),
                        get("/klachten/;x=y", here),
                        get("/inloggen/via/gemeente", here),
                        get("/", "localhost:" + port),
                        get("/melden/verhaal", "onbekend.example"),
                        get("/nlds/app.css", "onbekend.example"),
                        new Asked(RequestMethod.POST, "/melden/verhaal", "", here),
                        new Asked(RequestMethod.DELETE, "/melden/verhaal", "", here),
                        new Asked(RequestMethod.OPTIONS, "/", "", here))
                .forEach(one -> assertHeaders(one, ask(one)));
    }

    private static void assertHeaders(Asked asked, HttpResponse<byte[]> answer) {
        var headers = answer.headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .as(asked.toString())
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'; ")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'")
                .doesNotContain("unsafe", "*", "http:", "data:");
        assertThat(headers.allValues("X-Content-Type-Options"))
                .as(asked.toString())
                .containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).as(asked.toString()).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).as(asked.toString()).containsExactly("same-origin");
        assertThat(headers.allValues("Permissions-Policy")).as(asked.toString()).hasSize(1);
        assertThat(headers.allValues("Cross-Origin-Opener-Policy"))
                .as(asked.toString())
                .containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy"))
                .as(asked.toString())
                .containsExactly("same-origin");
        assertThat(headers.firstValue("Server")).as(asked.toString()).isEmpty();
        if (SHARED.stream().noneMatch(asked.path()::startsWith)
                && !asked.path().matches("/(favicon.ico|robots.txt|actuator/.*)"))
            assertThat(headers.allValues("Cache-Control"))
                    .as(asked + " " + answer.statusCode())
                    .singleElement()
                    .asString()
                    .contains("no-store");
    }

    /** Every address of ours, in every method it answers to. */
    private Stream<Asked> mapped(String complaint, String letter) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("nl.aantafel"))
                .map(java.util.Map.Entry::getKey)
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .flatMap(pattern -> methods(
                                        mapping.getMethodsCondition().getMethods())
                                .map(method -> new Asked(method, filled(pattern, complaint, letter), "", ""))));
    }

    private static Stream<RequestMethod> methods(java.util.Set<RequestMethod> named) {
        return named.isEmpty() ? Stream.of(RequestMethod.GET, RequestMethod.POST) : named.stream();
    }

    private static String filled(String pattern, String complaint, String letter) {
        return pattern.replace("{id}", complaint)
                .replaceAll("\\{page:([a-z]+)[^}]*\\}", "$1")
                .replaceAll("\\{hash:[^/]*\\}\\.css", "0123456789abcdef.css")
                .replace("{kind}", "Noted")
                .replace("{letter}", letter)
                .replaceAll("\\{[a-zA-Z]+\\}", UUID.randomUUID().toString());
    }

    private static List<String> downloads(Stream<HttpResponse<byte[]>> answers) {
        return answers.filter(answer -> answer.statusCode() == 200)
                .map(answer ->
                        answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""))
                .distinct()
                .toList();
    }

    /** A complaint with a letter, and that letter. */
    private static String[] complaint(Visit staff) {
        staff.open("/klachten");
        var paths = staff.page().locator("main a[href^='/klachten/']:not([href$=nieuw])").all().stream()
                .map(link -> link.getAttribute("href").split("[/?]")[2])
                .distinct()
                .toList();
        for (var id : paths) {
            staff.open("/klachten/" + id + "?deel=stukken");
            var letters = staff.page().locator("main a[href*='/brieven/']");
            if (letters.count() > 0)
                return new String[] {id, letters.first().getAttribute("href").split("/brieven/")[1]};
        }
        throw new AssertionError("Geen dossier met een brief");
    }

    private static String cookies(Visit visit) {
        return visit.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    private static Asked get(String path, String host) {
        return new Asked(RequestMethod.GET, path, "", host);
    }

    private HttpResponse<byte[]> ask(Asked asked) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + asked.path()))
                .header("Host", asked.host())
                .method(
                        asked.method().name(),
                        asked.method() == RequestMethod.POST ? BodyPublishers.ofString("") : BodyPublishers.noBody());
        if (!asked.cookie().isEmpty()) request.header("Cookie", asked.cookie());
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (Exception failure) {
            throw new IllegalStateException(asked.toString(), failure);
        }
    }

    private Town town() {
        return new Town("nieuwerhaven", port);
    }
}
