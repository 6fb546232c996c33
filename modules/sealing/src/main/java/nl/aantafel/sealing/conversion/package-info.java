/**
 * Rows from before there were seals, and rows under an older key: sealed one after another beside the daily work. Whoever
 * stops halfway goes on later; until then both kinds can be read.
 */
@NamedInterface("conversion")
@NullMarked
package nl.aantafel.sealing.conversion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
