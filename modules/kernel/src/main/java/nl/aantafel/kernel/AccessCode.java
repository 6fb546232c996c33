package nl.aantafel.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code with which a citizen opens the status page: 100 bits, in letters and digits that cannot be confused. It is
 * derived from the one-time key of the form, so that sending the form twice shows the same code; we keep hashes only.
 */
final class AccessCode {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private AccessCode() {}

    static String derivedFrom(String key) {
        var bytes = digest("code:" + key);
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(LETTERS.charAt(bytes[i] & 31));
        }
        return code.toString();
    }

    /** What we keep of a code or key. Spaces, dashes and lower case in what somebody typed do not matter. */
    static String hash(String typed) {
        var normal = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(digest("hash:" + normal));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
