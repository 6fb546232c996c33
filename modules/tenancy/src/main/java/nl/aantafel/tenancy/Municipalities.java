package nl.aantafel.tenancy;

import java.util.List;
import java.util.Optional;

/** The register of subscribed municipalities, kept in memory and refreshed when one is added or changed. */
public interface Municipalities {

    /** All municipalities, by name. */
    List<Municipality> all();

    Optional<Municipality> byHost(String hostWithoutPort);

    Municipality of(TenantId id);

    /** The municipality of the current work. @throws NoTenantBound when none is bound */
    default Municipality current() {
        return of(TenantContext.required());
    }
}
