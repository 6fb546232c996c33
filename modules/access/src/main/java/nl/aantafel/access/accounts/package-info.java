/** The staff accounts of a municipality: kept in its schema, filled from its configuration, never with a password from there. */
@NullMarked
package nl.aantafel.access.accounts;

import org.jspecify.annotations.NullMarked;
