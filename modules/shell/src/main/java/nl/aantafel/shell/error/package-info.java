/** What people see when something goes wrong: a clear Dutch page, or a problem document for {@code /api}. Never a stack trace. */
@NullMarked
package nl.aantafel.shell.error;

import org.jspecify.annotations.NullMarked;
