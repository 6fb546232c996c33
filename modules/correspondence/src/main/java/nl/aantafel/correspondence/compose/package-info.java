/** From a step to its letters: one class per letter, wording in messages, mandatory contents checked (law.md §1.3). */
@NullMarked
package nl.aantafel.correspondence.compose;

import org.jspecify.annotations.NullMarked;
