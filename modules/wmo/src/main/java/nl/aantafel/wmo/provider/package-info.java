/** What a provider owes: a complaints scheme, and word of a calamity at once (Wmo 2.1.3, 3.2, 3.4). */
@NullMarked
package nl.aantafel.wmo.provider;

import org.jspecify.annotations.NullMarked;
