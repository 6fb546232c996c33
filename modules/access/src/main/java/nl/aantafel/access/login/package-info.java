/**
 * The door: form login per municipality, which paths are open to whom, security headers, and forms that survive an expired
 * session. What may be done behind the door is decided by {@link nl.aantafel.access.AccessDecisions}.
 */
@NullMarked
package nl.aantafel.access.login;

import org.jspecify.annotations.NullMarked;
