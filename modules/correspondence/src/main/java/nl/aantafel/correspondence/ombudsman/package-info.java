/** Helps the citizen to the ombudsman: one file with what Awb 9:28 asks for, and what can be expected there (9:20 – 9:24). */
@NullMarked
package nl.aantafel.correspondence.ombudsman;

import org.jspecify.annotations.NullMarked;
