/** Who handles what: the public page, and the panels that say it for one complaint, to staff and to the citizen. */
@NullMarked
package nl.aantafel.kernel.web.routing;

import org.jspecify.annotations.NullMarked;
