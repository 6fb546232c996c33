/** Letters leave with their step: stopped together with it when incomplete, kept and queued in its transaction (ADR 6). */
@NullMarked
package nl.aantafel.correspondence.dispatch;

import org.jspecify.annotations.NullMarked;
