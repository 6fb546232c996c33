package nl.aantafel.testkit;

import java.security.SecureRandom;
import java.util.Base64;

/** Keys above all keys, as a setting holds them. */
public final class MasterKeys {
    private static final int LENGTH = 32;

    private MasterKeys() {}

    public static String fresh() {
        var bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
