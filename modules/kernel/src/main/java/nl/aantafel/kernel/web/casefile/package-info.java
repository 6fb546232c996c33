/** The case page: one complaint on one screen, with what the law asks next as its biggest button. */
@NullMarked
package nl.aantafel.kernel.web.casefile;

import org.jspecify.annotations.NullMarked;
