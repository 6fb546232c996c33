/** The confidential adviser of the state: named to everybody in time, and never questioned (Jeugdwet 1a.1, 1a.2, 2.5). */
@NullMarked
package nl.aantafel.jeugdwet.adviser;

import org.jspecify.annotations.NullMarked;
