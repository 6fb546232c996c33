package nl.aantafel.access.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What somebody needs to put the secret into an authenticator app. Shown until a first code proves that it is there. */
public record Enrolment(byte[] secret, String municipality, String username) {
    private static final Pattern FOURS = Pattern.compile("(.{4})(?=.)");

    /** The secret as text, in groups of four, for who cannot photograph the screen. */
    public String written() {
        return FOURS.matcher(Base32.of(secret)).replaceAll("$1 ");
    }

    public QrPicture picture() {
        return QrPicture.of(address());
    }

    String address() {
        var issuer = encoded("Aan tafel " + municipality);
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(issuer, encoded(username), Base32.of(secret), issuer, Totp.DIGITS, Totp.STEP.toSeconds());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
