<<<<<<< HEAD
/** The kernel's pages, and the sockets in them for other modules. */
=======
/** The pages of the kernel. {@link PageSlot} is the socket through which other modules add panels to them. */
@NamedInterface("web")
>>>>>>> main
@NullMarked
package nl.aantafel.kernel.web;

import org.jspecify.annotations.NullMarked;
<<<<<<< HEAD
=======
import org.springframework.modulith.NamedInterface;
>>>>>>> main
