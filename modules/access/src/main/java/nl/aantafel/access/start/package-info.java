/**
 * How somebody comes to a first password, or a new one after losing phone or password: one colleague asks, another gives a
 * code that works once, and only the owner of the account knows the password. Nobody can let himself in as a colleague.
 */
@NullMarked
package nl.aantafel.access.start;

import org.jspecify.annotations.NullMarked;
