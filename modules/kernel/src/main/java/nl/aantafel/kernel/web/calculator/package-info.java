/**
 * The public term calculator: a page and a JSON answer for everybody. It has no arithmetic of its own but asks the law that
 * counts for real dossiers about an imagined one.
 */
@NullMarked
package nl.aantafel.kernel.web.calculator;

import org.jspecify.annotations.NullMarked;
