/**
 * The procedure of Jeugdwet 4.2.1, where the municipality itself gives youth help: an independent committee judges, and Awb
 * title 9.1 does not apply (lid 8).
 */
@NullMarked
package nl.aantafel.jeugdwet.committee;

import org.jspecify.annotations.NullMarked;
