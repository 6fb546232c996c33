/** From the first word to a confirmed receipt: Awb 9:2, 9:4, 9:6, 9:7 and the day of receipt. */
@NullMarked
package nl.aantafel.kernel.awb.intake;

import org.jspecify.annotations.NullMarked;
