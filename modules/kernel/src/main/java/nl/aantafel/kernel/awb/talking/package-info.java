/** Awb 9:5: talking first, to the satisfaction of the citizen, and back to the formal way at any moment. */
@NullMarked
package nl.aantafel.kernel.awb.talking;

import org.jspecify.annotations.NullMarked;
