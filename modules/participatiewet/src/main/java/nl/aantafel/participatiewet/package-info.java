/** What the Participatiewet adds: the question whether somebody is without money, dated themes (the duty of return until 2027), and the promise that a complaint does not touch a benefit. It changes no rule of title 9.1. */
@ApplicationModule(
        displayName = "Participatiewet",
        allowedDependencies = {"kernel", "kernel :: law", "kernel :: dossier", "kernel :: web", "statute"})
@NullMarked
package nl.aantafel.participatiewet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
