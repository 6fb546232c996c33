package nl.aantafel.crawl;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.aantafel.e2e.PlainVisitor;

/** Somebody who must not see it, at the site where that person is logged in. */
record Intruder(String who, PlainVisitor visitor, String token) {

    static Intruder of(String who, PlainVisitor visitor) {
        visitor.get("/status");
        return new Intruder(who, visitor, visitor.value("_csrf").orElse(""));
    }

    HttpResponse<String> send(String method, String path, Map<String, String> fields, boolean fragment) {
        var all = new HashMap<>(fields);
        all.put("_csrf", token);
        var headers = fragment ? Map.of("HX-Request", "true") : Map.<String, String>of();
        return visitor.send(method, path, all, headers);
    }

    @Override
    public String toString() {
        return who;
    }
}
