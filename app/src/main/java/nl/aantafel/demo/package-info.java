/**
 * The demo: three fictional municipalities with dossiers in every stage. Stories are written down in {@code demo/<slug>/}
 * and lived day by day through the kernel's own use cases, as the people who would have done it. Days count back from
 * today, so that the demo is always alive. Only in profile {@code demo}.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "kernel",
            "kernel :: dossier",
            "kernel :: together",
            "access",
            "ordinance",
            "correspondence :: outbox"
        })
@NullMarked
package nl.aantafel.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
