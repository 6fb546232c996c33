/** Who represents somebody who cannot weigh his own interests, and in which order (Wmo 1.1.1). */
@NullMarked
package nl.aantafel.wmo.representing;

import org.jspecify.annotations.NullMarked;
