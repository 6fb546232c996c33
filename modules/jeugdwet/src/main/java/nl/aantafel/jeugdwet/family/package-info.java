/** Parents who live apart and other family: each hears only what is meant for them (law.md R-J-33; report p. 49). */
@NullMarked
package nl.aantafel.jeugdwet.family;

import org.jspecify.annotations.NullMarked;
