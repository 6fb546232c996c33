package nl.aantafel.tenancy;

import java.time.Instant;
import java.util.List;

/**
 * How far a municipality's chained log was at a moment, kept where the municipality's own role cannot come. Kept and read by
 * work that the clock starts, never by a request.
 */
public interface Anchors {

    /** @param number of the last line; @param hash of that line */
    record Anchor(Instant at, long number, String hash) {}

    void keep(TenantId municipality, Anchor anchor);

    List<Anchor> of(TenantId municipality);
}
