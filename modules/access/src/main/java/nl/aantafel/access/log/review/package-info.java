/** The weekly list of looks that a person must look at: pure rules over lines of the log, and what was said about them. */
@NullMarked
package nl.aantafel.access.log.review;

import org.jspecify.annotations.NullMarked;
