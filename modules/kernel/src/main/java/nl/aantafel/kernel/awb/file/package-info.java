/** What the file consists of: used documents, frozen extracts, consent, privacy, and to whom it was addressed. */
@NullMarked
package nl.aantafel.kernel.awb.file;

import org.jspecify.annotations.NullMarked;
