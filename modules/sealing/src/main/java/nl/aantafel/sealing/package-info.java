/**
 * What people wrote is kept sealed: encrypted under a key of the municipality, bound to the place where it lies. Start reading
 * in {@link nl.aantafel.sealing.Seal}; the keys are in {@code keys}, rows that are still clear in {@code conversion}.
 */
@ApplicationModule(
        displayName = "Sealing",
        allowedDependencies = {"tenancy", "tenancy :: connection"})
@NullMarked
package nl.aantafel.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
