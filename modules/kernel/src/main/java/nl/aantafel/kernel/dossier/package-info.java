/** Facts: what happened, on which day, to whom. Immutable values, pure Java; knows nothing of law, pages or tables. */
@NamedInterface("dossier")
@NullMarked
package nl.aantafel.kernel.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
