/** A report of concerns and the protection table: were the parents told, invited and heard (report p. 27)? */
@NullMarked
package nl.aantafel.jeugdwet.report;

import org.jspecify.annotations.NullMarked;
