/** The table of rights that people read: a file, the page that shows it, and nothing that decides. */
@NullMarked
package nl.aantafel.access.table;

import org.jspecify.annotations.NullMarked;
