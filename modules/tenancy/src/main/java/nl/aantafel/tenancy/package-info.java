/**
 * One municipality is one tenant: one host name, one schema, one database role. The tenant is bound at three edges
 * (HTTP filter, day tick or worker, event re-entry) and required everywhere else; forgetting it is an error.
 */
@ApplicationModule(
        displayName = "Tenancy",
        allowedDependencies = {})
@NullMarked
package nl.aantafel.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
