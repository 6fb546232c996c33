package nl.aantafel.kernel.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 128 random bits that open one draft. The browser has them; everything we keep or show is derived from them. */
public record DraftSecret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 12;

    /** @throws IllegalArgumentException when it is not 32 hexadecimal digits */
    public DraftSecret {
        if (!HEX.matcher(value).matches()) throw new IllegalArgumentException("Not a draft secret");
    }

    public static DraftSecret fresh() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new DraftSecret(HexFormat.of().formatHex(bytes));
    }

    /** Empty when the text cannot be one. */
    public static Optional<DraftSecret> parse(String text) {
        return HEX.matcher(text).matches() ? Optional.of(new DraftSecret(text)) : Optional.empty();
    }

    /** The one-time key with which this draft is sent: the same draft can only become one complaint. */
    public String submissionKey() {
        return HexFormat.of().formatHex(digest("send:" + value));
    }

    /** What people write down to go on later: letters and digits that cannot be confused. */
    public String resumeCode() {
        var bytes = digest("resume:" + value);
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(LETTERS.charAt(bytes[i] & 31));
        }
        return code.toString();
    }

    String hash() {
        return HexFormat.of().formatHex(digest("draft:" + value));
    }

    /** Spaces, dashes and lower case in what somebody typed do not matter. */
    static String hashOfCode(String typed) {
        var normal = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(digest("code:" + normal));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "DraftSecret";
    }
}
