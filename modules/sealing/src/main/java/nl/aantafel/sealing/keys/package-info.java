/**
 * One master key from outside, and under it the keys of each municipality. A key is never made anew while something is sealed
 * with it: a municipality whose keys do not fit is closed.
 */
@NullMarked
package nl.aantafel.sealing.keys;

import org.jspecify.annotations.NullMarked;
