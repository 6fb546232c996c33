/** Keeping in touch while it is handled: promises of a later day, consent, handing over, contact persons. */
@NullMarked
package nl.aantafel.kernel.awb.contact;

import org.jspecify.annotations.NullMarked;
