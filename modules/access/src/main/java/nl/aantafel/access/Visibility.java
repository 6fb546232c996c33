package nl.aantafel.access;

import java.util.UUID;

/**
 * Which complaints exist for somebody, as a value that a query can follow: lists, counts, search and suggestions leave out
 * what the complaint's own page would hide.
 */
public sealed interface Visibility {

    /** No complaint at all. */
    record Nothing() implements Visibility {}

    /** Every complaint except those in whose conduct {@code username} is involved (Awb 9:7). */
    record NotInvolved(String username) implements Visibility {}

    /** The one complaint of this citizen. */
    record OnlyOwn(UUID complaint) implements Visibility {}

    /** Every complaint; only for the program itself. */
    record Everything() implements Visibility {}

    /** The meaning of the value, for one complaint. */
    default boolean shows(CaseFacts facts) {
        return switch (this) {
            case Nothing _ -> false;
            case NotInvolved(var username) -> !facts.involved().contains(username);
            case OnlyOwn(var complaint) -> facts.complaint().equals(complaint);
            case Everything _ -> true;
        };
    }
}
