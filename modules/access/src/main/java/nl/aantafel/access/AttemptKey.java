package nl.aantafel.access;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;

/** What attempts are counted by, within one municipality. */
public record AttemptKey(TenantId tenant, String kind, String value) {
    private static final int LONGEST = 200;

    /** @param kind e.g. {@code klachtnummer}; @param value as typed, case and outer space aside */
    public static AttemptKey of(String kind, String value) {
        var cut = value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
        return new AttemptKey(TenantContext.required(), kind, cut.toLowerCase(Locale.ROOT));
    }

    /** The caller's network address; of IPv6 the first half, because one household has all of the rest. */
    public static AttemptKey address(String remoteAddress) {
        return of("adres", network(remoteAddress));
    }

    /** Everybody at this municipality together. */
    public static AttemptKey everybody() {
        return of("gemeente", "");
    }

    private static String network(String remoteAddress) {
        if (!remoteAddress.contains(":")) return remoteAddress;
        try {
            var bytes = InetAddress.ofLiteral(remoteAddress).getAddress();
            return bytes.length == 4 ? remoteAddress : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
        } catch (IllegalArgumentException _) {
            return remoteAddress;
        }
    }
}
