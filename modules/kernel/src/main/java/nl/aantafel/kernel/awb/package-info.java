/** Title 9.1 of the Awb, one file per rule. {@code Title91} is the table of contents. */
@NullMarked
package nl.aantafel.kernel.awb;

import org.jspecify.annotations.NullMarked;
