/**
 * Complaints that belong together and stay apart: two parents who complain of the same thing from opposite sides, or many
 * people about one event. Only the coordinator knows; no text of one goes to another (report p. 32, p. 49).
 */
@NamedInterface("together")
@NullMarked
package nl.aantafel.kernel.together;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
