/** Answers, measures, promises and the closing talk. */
@NullMarked
package nl.aantafel.kernel.awb.answering;

import org.jspecify.annotations.NullMarked;
