/** Who carries out the Participatiewet, and whose conduct it therefore is (Pw 8c, report p. 42). */
@NullMarked
package nl.aantafel.participatiewet.executing;

import org.jspecify.annotations.NullMarked;
