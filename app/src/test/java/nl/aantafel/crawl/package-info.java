/**
 * Walks through every address of the program with real ids of one municipality, in the shoes of whoever must not see them.
 * Passes only when nothing is shown, nothing changes, and the answer is that for an id that does not exist.
 */
@NullMarked
package nl.aantafel.crawl;

import org.jspecify.annotations.NullMarked;
