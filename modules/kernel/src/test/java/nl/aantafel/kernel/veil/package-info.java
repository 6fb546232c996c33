@NullMarked
package nl.aantafel.kernel.veil;

import org.jspecify.annotations.NullMarked;
