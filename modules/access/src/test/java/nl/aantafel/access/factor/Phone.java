package nl.aantafel.access.factor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.regex.Pattern;

/** An authenticator app: takes the secret from the page as somebody would type it, and shows codes. */
public final class Phone {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final Pattern WRITTEN = Pattern.compile("class=\"kb-secret\">([A-Z2-7 ]+)<");
    private final byte[] secret;

    private Phone(byte[] secret) {
        this.secret = secret;
    }

    public static Phone reading(String page) {
        var written = WRITTEN.matcher(page);
        if (!written.find()) throw new AssertionError("Er staat geen geheim op de pagina");
        return new Phone(decoded(written.group(1).replace(" ", "")));
    }

    public String codeAt(Instant moment) {
        return Totp.code(secret, Totp.stepAt(moment), Totp.DIGITS);
    }

    private static byte[] decoded(String base32) {
        var bytes = new ByteArrayOutputStream();
        var bits = 0;
        var held = 0;
        for (var letter : base32.toCharArray()) {
            bits = bits << 5 | LETTERS.indexOf(letter);
            held += 5;
            if (held >= 8) bytes.write(bits >> (held -= 8));
        }
        return bytes.toByteArray();
    }
}
