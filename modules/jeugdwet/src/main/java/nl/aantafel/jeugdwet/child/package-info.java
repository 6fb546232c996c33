/** Who may know and say what about a child, by age and custody (law.md §5.3; Jeugdwet 7.3.2 – 7.3.17, BW 1:377c). */
@NullMarked
package nl.aantafel.jeugdwet.child;

import org.jspecify.annotations.NullMarked;
