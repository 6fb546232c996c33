/** The duty of return until 2027, and taking part in society after it (Pw 9). */
@NullMarked
package nl.aantafel.participatiewet.giving;

import org.jspecify.annotations.NullMarked;
