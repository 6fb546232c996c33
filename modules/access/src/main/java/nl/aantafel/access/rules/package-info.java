/**
 * The rules behind {@link nl.aantafel.access.AccessDecisions}, in the order in which they speak: at the door, kept out,
 * administrators, seals and walls, the shield, grants by role, broken glass, and no.
 */
@NullMarked
package nl.aantafel.access.rules;

import org.jspecify.annotations.NullMarked;
