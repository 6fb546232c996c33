/**
 * Login at a municipality's own OpenID Connect provider: what its file says about it, the conversation with it, and the
 * account that belongs to whom it vouches for. Nothing is shared between municipalities, not even a key that was fetched.
 */
@NullMarked
package nl.aantafel.access.provider;

import org.jspecify.annotations.NullMarked;
