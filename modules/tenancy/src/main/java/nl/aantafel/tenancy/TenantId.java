package nl.aantafel.tenancy;

import java.util.regex.Pattern;

/** Names a municipality's schema and database role: {@code g_0017}. Never derived from the municipality's name. */
public record TenantId(String value) {
    private static final Pattern SHAPE = Pattern.compile("g_[0-9]{4,6}");

    /** @throws IllegalArgumentException when the value is no generated id */
    public TenantId {
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("Geen gemeente-id");
    }

    public static TenantId of(int number) {
        return new TenantId("g_%04d".formatted(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
