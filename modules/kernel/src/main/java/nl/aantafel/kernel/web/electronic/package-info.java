/** How the citizen gets letters, on the case page and on the status page (Awb 2:7 to 2:9). */
@NullMarked
package nl.aantafel.kernel.web.electronic;

import org.jspecify.annotations.NullMarked;
