/** Proves the pages of those who handle complaints. */
@NullMarked
package nl.aantafel.kernel.web.declining;

import org.jspecify.annotations.NullMarked;
