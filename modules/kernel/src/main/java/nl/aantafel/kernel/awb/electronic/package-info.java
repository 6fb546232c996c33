/**
 * Electronic traffic with the citizen (Awb 2:7 to 2:25): which way letters go, word within 48 hours, what a refused mail or an
 * outage leads to, and when a message counts as received.
 */
@NamedInterface("electronic")
@NullMarked
package nl.aantafel.kernel.awb.electronic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
