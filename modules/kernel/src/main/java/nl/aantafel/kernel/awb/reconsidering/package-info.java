/** Deciding on an objection: Awb 7:2 to 7:13, beside the complaint in the same dossier. */
@NullMarked
package nl.aantafel.kernel.awb.reconsidering;

import org.jspecify.annotations.NullMarked;
