/** Irresponsible help and calamities: who hears of it, and when (Jeugdwet 4.1.8, 4.2.2). */
@NullMarked
package nl.aantafel.jeugdwet.safety;

import org.jspecify.annotations.NullMarked;
