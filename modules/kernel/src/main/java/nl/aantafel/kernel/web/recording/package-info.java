/** Recording what somebody told us at the desk, on the phone or in a letter. */
@NullMarked
package nl.aantafel.kernel.web.recording;

import org.jspecify.annotations.NullMarked;
