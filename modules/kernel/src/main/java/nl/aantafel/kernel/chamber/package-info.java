/**
 * The committee's own room (Awb 9:14): notes, draft advice and the organ's general instructions. Kept apart from the steps
 * of a dossier, so that nothing that shows a dossier can show what the committee still thinks about.
 */
@NullMarked
package nl.aantafel.kernel.chamber;

import org.jspecify.annotations.NullMarked;
