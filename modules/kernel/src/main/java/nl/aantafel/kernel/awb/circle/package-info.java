/** Who handles it without bias (Awb 2:4, 9:7): the team, units that are kept out, and the shield before the citizen's name. */
@NullMarked
package nl.aantafel.kernel.awb.circle;

import org.jspecify.annotations.NullMarked;
