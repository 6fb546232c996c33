/** How dossiers are kept: append-only steps, and one row per complaint for the lists, which can be rebuilt from them. */
@NullMarked
package nl.aantafel.kernel.persistence;

import org.jspecify.annotations.NullMarked;
