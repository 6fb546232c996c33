/** Proves the one form engine for every kind of step. */
@NullMarked
package nl.aantafel.kernel.web.step;

import org.jspecify.annotations.NullMarked;
