/** The pages with complaints that belong together, for the coordinator. */
@NullMarked
package nl.aantafel.kernel.web.together;

import org.jspecify.annotations.NullMarked;
