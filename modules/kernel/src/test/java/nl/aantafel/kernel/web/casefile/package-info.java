/** Proves the pages of those who handle complaints. */
@NullMarked
package nl.aantafel.kernel.web.casefile;

import org.jspecify.annotations.NullMarked;
