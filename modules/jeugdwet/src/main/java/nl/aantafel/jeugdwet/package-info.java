/** What the Jeugdwet adds: an independent committee for youth help of the municipality itself (4.2.1), who may know what about a child (7.3), the child's interest is weighed before anything is closed (IVRK art. 3), a complaint about voluntary youth help is always handled because it is the only remedy (report p. 49), and the confidential adviser of art. 2.5 is named. */
@ApplicationModule(
        displayName = "Jeugdwet",
        allowedDependencies = {"kernel", "kernel :: law", "kernel :: dossier", "kernel :: web", "statute"})
@NullMarked
package nl.aantafel.jeugdwet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
