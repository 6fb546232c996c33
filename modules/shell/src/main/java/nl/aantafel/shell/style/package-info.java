/** The municipality's face: a scale of colours computed from one brand colour, as a style sheet with a content hash. */
@NullMarked
package nl.aantafel.shell.style;

import org.jspecify.annotations.NullMarked;
