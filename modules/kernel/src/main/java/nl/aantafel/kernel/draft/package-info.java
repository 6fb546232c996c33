/**
 * What somebody typed in the intake and did not send yet. Kept for 14 days under the hash of a secret that only the browser
 * has, so that nothing is lost when a session ends or the program restarts.
 */
@NullMarked
package nl.aantafel.kernel.draft;

import org.jspecify.annotations.NullMarked;
