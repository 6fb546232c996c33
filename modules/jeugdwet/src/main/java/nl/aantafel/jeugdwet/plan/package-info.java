/** The step plan for youth complaints that municipalities asked for (report p. 70). */
@NullMarked
package nl.aantafel.jeugdwet.plan;

import org.jspecify.annotations.NullMarked;
