package nl.aantafel.tenancy.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name in a {@code Host} header as a register knows it: without port, lower-case, without the trailing dot. */
record HostName(String value) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    static HostName of(@Nullable String header) {
        if (header == null) return new HostName("");
        var name = header.strip().replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
        return new HostName(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    }

    boolean isThisMachine() {
        return THIS_MACHINE.contains(value);
    }
}
