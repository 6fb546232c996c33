/** Finding without opening: the same word always gives the same mark, and only the municipality's key makes marks. */
@NamedInterface("index")
@NullMarked
package nl.aantafel.sealing.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
