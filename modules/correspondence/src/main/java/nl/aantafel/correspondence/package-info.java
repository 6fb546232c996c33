/**
 * What leaves the municipality on paper or by e-mail. A step writes its letters ({@code compose}) as lists of blocks
 * ({@code letter}); an incomplete letter stops its step, a complete one is set as accessible PDF ({@code pdf}), kept
 * ({@code archive}) and queued ({@code outbox}) in the step's own transaction ({@code dispatch}).
 */
@ApplicationModule(
        displayName = "Correspondence",
        allowedDependencies = {
            "statute",
            "tenancy",
            "sealing",
            "sealing :: conversion",
            "access",
            "ordinance",
            "shell",
            "kernel",
            "kernel :: dossier",
            "kernel :: electronic",
            "kernel :: law",
            "kernel :: web"
        })
@NullMarked
package nl.aantafel.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
