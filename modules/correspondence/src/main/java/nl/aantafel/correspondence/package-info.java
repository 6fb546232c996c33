/**
 * What leaves the municipality on paper or by e-mail. A letter is a list of structured blocks ({@code letter}); the
 * same blocks become an accessible PDF ({@code pdf}) and the HTML of the portal and the preview.
 */
@ApplicationModule(
        displayName = "Correspondence",
        allowedDependencies = {
            "statute",
            "tenancy",
            "access",
            "ordinance",
            "shell",
            "kernel",
            "kernel :: dossier",
            "kernel :: law",
            "kernel :: web"
        })
@NullMarked
package nl.aantafel.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
