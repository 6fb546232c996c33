/** The vocabulary of law: rules, procedures, breaches, clocks, and the socket for law modules. Pure functions of facts. */
@NamedInterface("law")
@NullMarked
package nl.aantafel.kernel.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
