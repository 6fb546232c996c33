/**
 * What the statute leaves to the municipality: open terms with type, floor, ceiling, default and article, filled by the
 * version of its ordinance in force on the day a complaint was received (law.md §9).
 */
@ApplicationModule(
        displayName = "Ordinance",
        allowedDependencies = {"statute", "tenancy"})
@NullMarked
package nl.aantafel.ordinance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
