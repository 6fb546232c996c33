/** A PostgreSQL server that comes with the program, for whoever has not set {@code spring.datasource.url}. Its files survive a restart. */
@NullMarked
package nl.aantafel.tenancy.embedded;

import org.jspecify.annotations.NullMarked;
