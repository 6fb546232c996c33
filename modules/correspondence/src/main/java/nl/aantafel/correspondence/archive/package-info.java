/** The letters as they were sent: added, never changed, and checked against their hash whenever they are read. */
@NullMarked
package nl.aantafel.correspondence.archive;

import org.jspecify.annotations.NullMarked;
