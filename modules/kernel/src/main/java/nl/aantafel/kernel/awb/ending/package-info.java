/** Awb 9:12 and 9:5: what must be true before a dossier ends. */
@NullMarked
package nl.aantafel.kernel.awb.ending;

import org.jspecify.annotations.NullMarked;
