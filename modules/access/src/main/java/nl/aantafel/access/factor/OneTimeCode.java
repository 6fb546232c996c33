package nl.aantafel.access.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A code of 80 bits that works once. Too long to guess, so a plain digest is enough to keep it by. */
public final class OneTimeCode {
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FOURS = Pattern.compile("(.{4})(?=.)");

    private OneTimeCode() {}

    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return FOURS.matcher(Base32.of(bytes)).replaceAll("$1-");
    }

    /** Spaces, dashes and lower case in what somebody typed do not matter. */
    public static String digest(String username, String typed) {
        var normal = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            var bytes = MessageDigest.getInstance("SHA-256")
                    .digest((username + " " + normal).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
