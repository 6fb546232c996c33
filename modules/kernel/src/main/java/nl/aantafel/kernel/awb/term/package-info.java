/** The term of handling, its regimes and its overrun (Awb 9:4, 9:8, 9:11): what the other parts lean on. */
@NullMarked
package nl.aantafel.kernel.awb.term;

import org.jspecify.annotations.NullMarked;
