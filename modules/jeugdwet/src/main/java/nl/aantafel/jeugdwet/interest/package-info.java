/** The child's interest, and whether the child could say something itself (IVRK 3 and 12, report p. 49, dilemma 3). */
@NullMarked
package nl.aantafel.jeugdwet.interest;

import org.jspecify.annotations.NullMarked;
