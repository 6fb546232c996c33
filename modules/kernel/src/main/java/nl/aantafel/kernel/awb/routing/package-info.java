/** Awb 2:3 and 9:1: whose conduct it is, handing over, border disputes. */
@NullMarked
package nl.aantafel.kernel.awb.routing;

import org.jspecify.annotations.NullMarked;
