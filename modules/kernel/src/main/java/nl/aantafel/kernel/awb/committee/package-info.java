/** Awb section 9.1.3: an adviser or committee that hears and advises. */
@NullMarked
package nl.aantafel.kernel.awb.committee;

import org.jspecify.annotations.NullMarked;
