/** Contributions, which the CAK collects, and the personal budget, which the SVB pays out (Wmo 2.1.4, 2.3.6). */
@NullMarked
package nl.aantafel.wmo.money;

import org.jspecify.annotations.NullMarked;
