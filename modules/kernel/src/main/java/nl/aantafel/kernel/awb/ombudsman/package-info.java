/** Awb title 9.2: the ombudsman after us. */
@NullMarked
package nl.aantafel.kernel.awb.ombudsman;

import org.jspecify.annotations.NullMarked;
