package nl.aantafel.access.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a password of one's own must be. Pure. Length counts; signs and capitals are not asked for (NIST SP 800-63B). */
public final class PasswordRules {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final List<String> GUESSED_FIRST =
            List.of("wachtwoord", "password", "welkom", "geheim", "123456", "qwerty", "aantafel", "aan-tafel");

    private PasswordRules() {}

    /** What is wrong. */
    public enum Wrong {
        TOO_SHORT,
        TOO_LONG,
        HOLDS_YOUR_NAME,
        GUESSED_FIRST,
        NOT_THE_SAME
    }

    /** @param again the same, typed once more */
    public static Optional<Wrong> wrong(String username, String password, String again) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of(Wrong.TOO_SHORT);
        if (password.length() > LONGEST) return Optional.of(Wrong.TOO_LONG);
        var plain = password.toLowerCase(Locale.ROOT);
        if (!username.isEmpty() && plain.contains(username.toLowerCase(Locale.ROOT)))
            return Optional.of(Wrong.HOLDS_YOUR_NAME);
        if (isGuessed(plain)) return Optional.of(Wrong.GUESSED_FIRST);
        return password.equals(again) ? Optional.empty() : Optional.of(Wrong.NOT_THE_SAME);
    }

    private static boolean isGuessed(String plain) {
        return GUESSED_FIRST.stream().anyMatch(plain::contains)
                || plain.codePoints().distinct().count() < 5;
    }
}
