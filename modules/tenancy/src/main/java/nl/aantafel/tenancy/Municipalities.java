package nl.aantafel.tenancy;

import java.util.List;
import java.util.Optional;

/** The register of subscribed municipalities, kept in memory and refreshed when one is added or changed. */
public interface Municipalities {

    /** All municipalities, by name. */
    List<Municipality> all();

    Optional<Municipality> byHost(String hostWithoutPort);

    /** Whether the host is a subscribed municipality's that cannot be served now: its tables are not up to date. */
    default boolean isClosed(String hostWithoutPort) {
        return false;
    }

    /** Whether a municipality that is known cannot be worked for until the next start: its keys do not fit. */
    default boolean isShut(TenantId id) {
        return false;
    }

    /** Takes a municipality out of work until the next start; the others go on. */
    default void shut(TenantId id) {
        throw new UnsupportedOperationException();
    }

    Municipality of(TenantId id);

    /** The municipality of the current work. @throws NoTenantBound when none is bound */
    default Municipality current() {
        return of(TenantContext.required());
    }
}
