/** The kernel's pages, and the sockets in them for other modules. */
@NullMarked
package nl.aantafel.kernel.web;

import org.jspecify.annotations.NullMarked;
