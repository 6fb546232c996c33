/** Mistakes made on purpose, for the tests of what must find them. Nothing calls them. */
@NullMarked
package nl.aantafel.testkit.planted;

import org.jspecify.annotations.NullMarked;
