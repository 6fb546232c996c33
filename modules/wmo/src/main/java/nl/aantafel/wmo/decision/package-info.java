/** A decision that only names a result, and what the highest court in social security said of it (report p. 43). */
@NullMarked
package nl.aantafel.wmo.decision;

import org.jspecify.annotations.NullMarked;
