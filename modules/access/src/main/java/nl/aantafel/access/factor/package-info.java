/**
 * The second factor of a member of staff: the codes of an authenticator app (RFC 6238), the codes for who lost it, and
 * where both are kept. When they are asked is for {@link nl.aantafel.access.login} to say.
 */
@NullMarked
package nl.aantafel.access.factor;

import org.jspecify.annotations.NullMarked;
