/** Turns the files of {@code tenant-config} into municipalities with a schema, a role and up-to-date tables, before the first request is served. */
@NullMarked
package nl.aantafel.tenancy.provisioning;

import org.jspecify.annotations.NullMarked;
