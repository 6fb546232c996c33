<<<<<<< HEAD
/**
 * One engine for every step: {@code StepForm} describes a step by its record, {@code StepBinder} makes the record of what
 * was typed, {@code StepPage} shows and takes it. A new kind of step needs texts, no page.
 */
=======
/** One form for every step: its fields follow from the step's record, its words stand in {@code messages/steps_nl}. */
>>>>>>> main
@NullMarked
package nl.aantafel.kernel.web.step;

import org.jspecify.annotations.NullMarked;
