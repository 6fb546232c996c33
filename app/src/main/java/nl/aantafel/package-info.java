/** The program: starts, wires, loads the demo through its own use cases; contains no domain. */
@NullMarked
package nl.aantafel;

import org.jspecify.annotations.NullMarked;
