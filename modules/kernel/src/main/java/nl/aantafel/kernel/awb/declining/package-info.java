/** Awb 9:8: not handling, each ground with its evidence, and the lateness of both sides. */
@NullMarked
package nl.aantafel.kernel.awb.declining;

import org.jspecify.annotations.NullMarked;
