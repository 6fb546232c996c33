package nl.aantafel.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody whose browser goes to and fro between a municipality's site and its provider. */
final class OidcVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String host;
    private final String site;
    private String page = "";

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    OidcVisitor(String municipality, int port) {
        site = "http://127.0.0.1:" + port;
        host = municipality + ".localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Host", host)
                .GET();
        if (headers.length > 0) request.headers(headers);
        return send(request.build());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        var token = TOKEN.matcher(page);
        var csrf = token.find() ? "_csrf=" + encoded(token.group(1)) + "&" : "";
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Host", host)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(csrf + form(fields)))
                .build());
    }

    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }

    /** What the site asks of the provider. */
    URI question() {
        return URI.create(
                get("/inloggen/via/gemeente").headers().firstValue("Location").orElseThrow());
    }

    /** Where the provider sends this person back to. */
    URI answer(TestProvider provider, String person, URI question) {
        assertThat(question.toString()).startsWith(provider.issuer());
        return asked(question, person);
    }

    HttpResponse<String> comeBack(URI answer) {
        return get(answer.getRawPath() + "?" + answer.getRawQuery());
    }

    HttpResponse<String> logInAt(TestProvider provider, String person) {
        return comeBack(answer(provider, person, question()));
    }

    /** As another program of the municipality gets it: for one of its own clients. */
    static String idToken(TestProvider provider, String person, String client, String back) {
        var verifier = "v".repeat(43);
        var challenge = challenge(verifier);
        var code = parameter(
                asked(
                        URI.create(provider.issuer() + "/oauth2/authorize?"
                                + form(Map.of(
                                        "response_type",
                                        "code",
                                        "client_id",
                                        client,
                                        "scope",
                                        "openid profile",
                                        "redirect_uri",
                                        back,
                                        "code_challenge",
                                        challenge,
                                        "code_challenge_method",
                                        "S256"))),
                        person),
                "code");
        var answer = bare(HttpRequest.newBuilder(URI.create(provider.issuer() + "/oauth2/token"))
                .header("Authorization", basic(client, TestProvider.secretOf(client)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        back,
                        "code_verifier",
                        verifier))))
                .build());
        return JsonMapper.shared().readTree(answer.body()).path("id_token").asString();
    }

    static String parameter(URI address, String name) {
        return URLDecoder.decode(encodedParameter(address, name), StandardCharsets.UTF_8);
    }

    static String encodedParameter(URI address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address.toString());
        assertThat(found.find()).as(name + " in " + address).isTrue();
        return found.group(1);
    }

    static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        var location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return location.getPath() + (location.getQuery() == null ? "" : "?" + location.getQuery());
    }

    private static URI asked(URI question, String person) {
        var answer = bare(HttpRequest.newBuilder(question)
                .header(TestProvider.PERSON, person)
                .header("Accept", "text/html")
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static HttpResponse<String> bare(HttpRequest request) {
        try (var provider = HttpClient.newHttpClient()) {
            return provider.send(request, BodyHandlers.ofString());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            page = answer.body();
            return answer;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String challenge(String verifier) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
