/** Title 9.1 of the Awb and what hangs on it: {@code Title91} is the table of contents, each part a package, each rule a file. */
@NullMarked
package nl.aantafel.kernel.awb;

import org.jspecify.annotations.NullMarked;
