/** One form for every step: its fields follow from the step's record, its words stand in {@code messages/steps_nl}. */
@NullMarked
package nl.aantafel.kernel.web.step;

import org.jspecify.annotations.NullMarked;
