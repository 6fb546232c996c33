/** Awb 9:9 and 9:10: the copy, the hearing and its report. */
@NullMarked
package nl.aantafel.kernel.awb.hearing;

import org.jspecify.annotations.NullMarked;
