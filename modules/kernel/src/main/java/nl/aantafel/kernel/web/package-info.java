/** The pages of the kernel. {@link PageSlot} is the socket through which other modules add panels to them. */
@NamedInterface("web")
@NullMarked
package nl.aantafel.kernel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
