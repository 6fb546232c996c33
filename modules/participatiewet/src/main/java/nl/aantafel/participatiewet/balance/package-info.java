/** The Participatiewet in balance: what changed on which day, so that the text of the day of the conduct counts. */
@NullMarked
package nl.aantafel.participatiewet.balance;

import org.jspecify.annotations.NullMarked;
