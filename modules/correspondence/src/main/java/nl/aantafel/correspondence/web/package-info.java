/** Letters on the pages: panels in those of the kernel, the files themselves, and the post room. */
@NullMarked
package nl.aantafel.correspondence.web;

import org.jspecify.annotations.NullMarked;
