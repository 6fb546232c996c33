/** Not handling (Awb 9:8): the grounds with what each asks, and our own lateness beside the citizen's. */
@NullMarked
package nl.aantafel.kernel.web.declining;

import org.jspecify.annotations.NullMarked;
