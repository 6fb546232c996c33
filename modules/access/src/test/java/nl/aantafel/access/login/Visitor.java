package nl.aantafel.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody at a municipality's site: keeps one cookie, follows no redirect, fills in what the last page's form holds. */
final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\"[^>]*name=\"([^\"]*)\" value=\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern TEXT =
            Pattern.compile("<textarea[^>]*name=\"([^\"]*)\"[^>]*>\r?\n?(.*?)</textarea>", Pattern.DOTALL);
    private final CookieManager cookies = new CookieManager();
    private HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;
    private final String host;
    private String page = "";

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    Visitor(String municipality, int port) {
        site = "http://127.0.0.1:" + port;
        host = municipality + ".localhost:" + port;
    }

    /** From another address of this machine. */
    Visitor from(String address) {
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .localAddress(InetAddress.ofLiteral(address))
                .build();
        return this;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site + path)).GET();
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    /** The session cookie as a browser sends it. */
    String cookie() {
        var cookie = cookies.getCookieStore().getCookies().getFirst();
        return cookie.getName() + "=" + cookie.getValue();
    }

    /** Posts the fields and the token of the last page. */
    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", hidden().getOrDefault("_csrf", ""));
        return postBare(path, all, headers);
    }

    HttpResponse<String> postBare(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    /** Everything the last page's form would send as it is. */
    Map<String, String> form() {
        var fields = hidden();
        var texts = TEXT.matcher(page);
        while (texts.find()) fields.put(HtmlUtils.htmlUnescape(texts.group(1)), HtmlUtils.htmlUnescape(texts.group(2)));
        return fields;
    }

    HttpResponse<String> logIn(String username, String password) {
        get("/inloggen");
        return post("/inloggen", Map.of("gebruikersnaam", username, "wachtwoord", password));
    }

    Visitor loggedInAs(String username) {
        assertThat(location(logIn(username, "welkom-aan-tafel"))).isIn("/werk", "/mijn-account");
        return this;
    }

    static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(302);
        var location = URI.create(response.headers().firstValue("Location").orElseThrow());
        return location.getPath() + (location.getQuery() == null ? "" : "?" + location.getQuery());
    }

    private Map<String, String> hidden() {
        var fields = new LinkedHashMap<String, String>();
        Matcher inputs = HIDDEN.matcher(page);
        while (inputs.find())
            fields.put(HtmlUtils.htmlUnescape(inputs.group(1)), HtmlUtils.htmlUnescape(inputs.group(2)));
        return fields;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.header("Host", host).build(), BodyHandlers.ofString());
            page = response.body();
            return response;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
