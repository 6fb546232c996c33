/** Who looked at one dossier, in words: for the citizen whose it is and for staff who may read the log. */
@NullMarked
package nl.aantafel.access.log.reading;

import org.jspecify.annotations.NullMarked;
