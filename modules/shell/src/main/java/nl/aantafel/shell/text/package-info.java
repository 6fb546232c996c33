/** Where texts come from and which language is spoken: Dutch unless the visitor asked for English. */
@NullMarked
package nl.aantafel.shell.text;

import org.jspecify.annotations.NullMarked;
