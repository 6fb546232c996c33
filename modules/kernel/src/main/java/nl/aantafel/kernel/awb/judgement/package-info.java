/** Awb 9:11 and 9:12: putting off, findings, requirements of propriety and the judgement. */
@NullMarked
package nl.aantafel.kernel.awb.judgement;

import org.jspecify.annotations.NullMarked;
