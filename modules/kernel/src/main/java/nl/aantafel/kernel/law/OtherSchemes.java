package nl.aantafel.kernel.law;

import java.util.List;

/**
 * Laws that an element can be about without a module for them: the social domain is wider than three laws, and a citizen's
 * problem is often about several at once (report p. 12, p. 29). They change nothing in the handling. Text: {@code law.<key>}.
 */
public final class OtherSchemes {
    private static final List<String> KEYS =
            List.of("ioaw-ioaz", "wgs", "wsw", "leerplicht", "wlz", "zvw", "wajong-wia");

    private OtherSchemes() {}

    public static List<String> keys() {
        return KEYS;
    }
}
