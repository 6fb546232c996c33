package nl.aantafel.access.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.tenancy.TenantId;

/**
 * Ties each line to all before it. A line is written as fields with their lengths, so that no two lines are written alike;
 * the first one hangs on the municipality's id, so that a line of one municipality fits in no other chain.
 */
public final class Chain {
    private Chain() {}

    /** What the first line is chained to. */
    public static String beginning(TenantId municipality) {
        return digest("aantafel/inzage/" + municipality);
    }

    /** The hash that belongs to this line. */
    public static String hash(String previous, Entry entry) {
        return digest(previous + canonical(entry));
    }

    private static String canonical(Entry entry) {
        var look = entry.look();
        return Stream.of(
                        entry.number(),
                        entry.at(),
                        entry.account(),
                        entry.roles(),
                        look.how(),
                        look.complaint(),
                        look.compartment(),
                        look.rule(),
                        look.purpose(),
                        look.shown(),
                        look.item(),
                        look.party())
                .map(field -> Objects.toString(field, ""))
                .map(text -> text.length() + ":" + text)
                .collect(Collectors.joining());
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
