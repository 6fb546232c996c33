/** Did something happen after the complaint: an investigation, a penalty (report p. 38)? */
@NullMarked
package nl.aantafel.participatiewet.watching;

import org.jspecify.annotations.NullMarked;
