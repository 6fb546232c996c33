/**
 * Broken glass: in an emergency somebody who may open dossiers opens one that is closed to them, for four hours and only to
 * read. The privacy officer and the coordinator know at once, the citizen sees it, and within five working days it is
 * judged. Who is involved in the conduct is never let in.
 */
@NullMarked
package nl.aantafel.access.glass;

import org.jspecify.annotations.NullMarked;
