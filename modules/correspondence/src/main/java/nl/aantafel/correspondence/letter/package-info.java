/**
 * A letter as its meaning: who writes to whom, about what, in which blocks. Pure records that know no page, font or
 * file; text of citizens is always taken literally, never as markup.
 */
@NamedInterface("letter")
@NullMarked
package nl.aantafel.correspondence.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
