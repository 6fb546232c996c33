/** The only way to the database: logged in as a role without rights, each transaction begins by becoming one municipality. */
@NamedInterface("connection")
@NullMarked
package nl.aantafel.tenancy.connection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
