package nl.aantafel.access;

import java.util.Locale;

/** As much of somebody of the staff as exclusion looks at. */
public record Reader(String username, String unit) {
    public Reader {
        unit = key(unit);
    }

    /** Units are compared without regard to capitals and spaces around them. */
    public static String key(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT);
    }
}
