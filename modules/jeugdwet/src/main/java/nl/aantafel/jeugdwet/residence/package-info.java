/** Which municipality is responsible for youth help, and where the family lives (Jeugdwet 1.1). */
@NullMarked
package nl.aantafel.jeugdwet.residence;

import org.jspecify.annotations.NullMarked;
