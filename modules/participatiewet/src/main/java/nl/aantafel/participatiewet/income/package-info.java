/** Income at risk: an advance in four weeks, a reduction that is a decision (Pw 18, 52). */
@NullMarked
package nl.aantafel.participatiewet.income;

import org.jspecify.annotations.NullMarked;
