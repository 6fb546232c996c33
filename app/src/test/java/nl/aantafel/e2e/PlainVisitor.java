package nl.aantafel.e2e;

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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody without a browser: sends what a browser would not. Keeps cookies and the token of the last page. */
public final class PlainVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final Town town;
    private String page = "";

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private PlainVisitor(Town town, HttpClient.Builder client) {
        this.town = town;
        this.client = client.cookieHandler(cookies).build();
    }

    public PlainVisitor(Town town) {
        this(town, HttpClient.newBuilder());
    }

    /** From another address: who tries too often keeps the others out of nothing. */
    public static PlainVisitor fromElsewhere(Town town) {
        var address = InetAddress.ofLiteral("127.0.0.2");
        return new PlainVisitor(town, HttpClient.newBuilder().localAddress(address));
    }

    public PlainVisitor loggedInAs(String username) {
        get("/inloggen");
        post("/inloggen", Map.of("gebruikersnaam", username, "wachtwoord", "welkom-aan-tafel"));
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    byte[] bytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** With the token of the last page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", value("_csrf").orElse(""));
        return postBare(path, all);
    }

    /** Any method; the fields go along in the path where the method has no body. */
    public HttpResponse<String> send(
            String method, String path, Map<String, String> fields, Map<String, String> headers) {
        var form = form(fields);
        var isWrite = Set.of("POST", "PUT", "PATCH", "DELETE").contains(method);
        var request = request(isWrite ? path : path + "?" + form);
        headers.forEach(request::header);
        if (isWrite) request.header("Content-Type", "application/x-www-form-urlencoded");
        return send(request.method(method, isWrite ? BodyPublishers.ofString(form) : BodyPublishers.noBody()));
    }

    HttpResponse<String> postBare(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** As a browser: goes where the answer points to. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var next = answer;
        while (next.statusCode() / 100 == 3)
            next = get(URI.create(next.headers().firstValue("Location").orElseThrow())
                    .getRawPath());
        return next;
    }

    /** The value of a hidden field of the last page. */
    public Optional<String> value(String name) {
        var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        return field.find() ? Optional.of(HtmlUtils.htmlUnescape(field.group(1))) : Optional.empty();
    }

    void forgetSession() {
        cookies.getCookieStore().removeAll();
    }

    boolean hasToken() {
        return TOKEN.matcher(page).find();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + town.port() + path))
                .header("Host", town.host());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            page = answer.body();
            return answer;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
