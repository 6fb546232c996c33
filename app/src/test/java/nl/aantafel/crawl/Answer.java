package nl.aantafel.crawl;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * An answer without what differs between any two requests.
 *
 * @param headers the names and values that say something about what was asked
 */
record Answer(int status, String headers, String body) {
    /** What is no longer stands inside other words too. */
    private static final int SHORT = 2;

    private static final List<String> ALWAYS_OTHER =
            List.of("date", "set-cookie", "content-length", "connection", "keep-alive");

    static Answer of(HttpResponse<String> response, List<String> asked) {
        var headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeIf(name -> ALWAYS_OTHER.contains(name.toLowerCase(Locale.ROOT)));
        return new Answer(response.statusCode(), masked(headers.toString(), asked), masked(response.body(), asked));
    }

    /** Tokens, references and what was asked itself are masked. */
    private static String masked(String text, List<String> asked) {
        var masked = text.replaceAll("(name=\"(_csrf|eenmalig)\" value=\")[^\"]*", "$1")
                .replaceAll("(nonce[-=]\"?)[A-Za-z0-9+/=_-]{8,}", "$1")
                .replaceAll("S-[2-9A-Z]{6}", "S-");
        for (var id : asked) if (id.length() > SHORT) masked = masked.replace(id, "#");
        return masked;
    }
}
