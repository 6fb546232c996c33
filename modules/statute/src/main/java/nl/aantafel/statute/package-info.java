/**
 * What every statute has: articles, terms, deadlines and the days of the Algemene termijnenwet. Start reading at
 * {@link nl.aantafel.statute.LegalCalendar}: it turns a {@link nl.aantafel.statute.Term} and a day into a
 * {@link nl.aantafel.statute.Deadline} that can say why. Pure Java, no clock: today is always a parameter.
 */
@ApplicationModule(
        displayName = "Statute",
        allowedDependencies = {})
@NullMarked
package nl.aantafel.statute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
