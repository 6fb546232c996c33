/** Ways in: the designated electronic channels, and when they did not work (Awb 2:13, 2:21). */
@NullMarked
package nl.aantafel.correspondence.channels;

import org.jspecify.annotations.NullMarked;
