@NullMarked
package nl.aantafel.kernel.web.circle;

import org.jspecify.annotations.NullMarked;
