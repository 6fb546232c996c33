/** From the report of a need to the application (Wmo 2.3.2): what happened at the kitchen table, and what it is. */
@NullMarked
package nl.aantafel.wmo.need;

import org.jspecify.annotations.NullMarked;
