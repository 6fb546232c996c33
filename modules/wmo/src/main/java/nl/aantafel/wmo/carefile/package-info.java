/** The care file stays with who gives the care: reading it, keeping it and destroying it is not ours (Wmo ch. 5). */
@NullMarked
package nl.aantafel.wmo.carefile;

import org.jspecify.annotations.NullMarked;
