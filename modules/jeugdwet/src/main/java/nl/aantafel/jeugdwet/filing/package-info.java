/** Who complains, for whom, and whether another act has a committee of its own (Jeugdwet 4.2.1 lid 1 and 4, 4.2.3, chapter 6). */
@NullMarked
package nl.aantafel.jeugdwet.filing;

import org.jspecify.annotations.NullMarked;
