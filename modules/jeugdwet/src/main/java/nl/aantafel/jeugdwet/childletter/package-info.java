/** Letters in words that a child understands (Jeugdwet 7.3.2). */
@NullMarked
package nl.aantafel.jeugdwet.childletter;

import org.jspecify.annotations.NullMarked;
