/** What every answer tells the browser not to do, whoever gives the answer. */
@NullMarked
package nl.aantafel.shell.header;

import org.jspecify.annotations.NullMarked;
