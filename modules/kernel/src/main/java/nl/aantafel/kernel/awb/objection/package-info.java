/** The objection guard: decisions, their terms and what to say when (Awb chapters 4 and 6). */
@NullMarked
package nl.aantafel.kernel.awb.objection;

import org.jspecify.annotations.NullMarked;
