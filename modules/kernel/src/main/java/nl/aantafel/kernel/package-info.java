/**
 * The complaint kernel: Awb title 9.1. A complaint is registered from the first word. Everything that happens to it is a
 * {@link nl.aantafel.kernel.dossier.Step}; the law answers which steps are allowed and when something is due; nothing
 * else changes a complaint. Start reading in {@code awb/Title91}.
 */
@ApplicationModule(
        displayName = "Complaint kernel",
        allowedDependencies = {
            "statute",
            "tenancy",
            "sealing",
            "sealing :: index",
            "sealing :: conversion",
            "access",
            "ordinance",
            "shell"
        })
@NullMarked
package nl.aantafel.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
