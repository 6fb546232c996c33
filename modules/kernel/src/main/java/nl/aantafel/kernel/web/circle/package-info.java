/** The page on who works on a complaint and who is kept out of it, and what the case page says of that. */
@NullMarked
package nl.aantafel.kernel.web.circle;

import org.jspecify.annotations.NullMarked;
