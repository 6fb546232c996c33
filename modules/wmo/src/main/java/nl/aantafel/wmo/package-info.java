/** What the Wmo 2015 adds to complaint handling: questions about support at the kitchen table, its themes, and the free client support of art. 2.2.4 in each letter of receipt. It changes no rule of title 9.1. */
@ApplicationModule(
        displayName = "Wmo 2015",
        allowedDependencies = {"kernel", "kernel :: law", "kernel :: dossier", "kernel :: web", "statute"})
@NullMarked
package nl.aantafel.wmo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
