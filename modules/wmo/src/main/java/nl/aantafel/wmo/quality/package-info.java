/** Whether help was good, and whether a provider works with the reporting code (Wmo 3.1, 3.3). */
@NullMarked
package nl.aantafel.wmo.quality;

import org.jspecify.annotations.NullMarked;
