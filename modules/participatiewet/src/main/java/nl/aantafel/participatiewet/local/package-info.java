/** The municipality's own ordinances under the Participatiewet, beside complaints that rest on them (Pw 8, 8a). */
@NullMarked
package nl.aantafel.participatiewet.local;

import org.jspecify.annotations.NullMarked;
