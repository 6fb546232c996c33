/** Who may do what: staff accounts and login per municipality, roles, and one pure decision function, deny by default. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"tenancy", "statute", "shell", "sealing"})
@NullMarked
package nl.aantafel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
