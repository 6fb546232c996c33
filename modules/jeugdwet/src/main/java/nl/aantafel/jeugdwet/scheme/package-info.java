/** What those who give youth help owe beside their committee: rules, clients who agree, word of the adviser, a yearly report (Jeugdwet 4.2.1, 4.1.9, 4.3.1). */
@NullMarked
package nl.aantafel.jeugdwet.scheme;

import org.jspecify.annotations.NullMarked;
