package nl.aantafel.kernel.awb.circle;

import java.util.Locale;

/** Somebody who works for the municipality, as far as a dossier can point at them. */
public record Colleague(String username, String name, String unit) {

    boolean isCalled(String text) {
        return key(name).equals(key(text)) || username.equals(text.strip());
    }

    boolean isOf(String otherUnit) {
        return key(unit).equals(key(otherUnit));
    }

    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
