/** Whether the log is still what was written: the chain walked along, and compared with how far it was before. */
@NullMarked
package nl.aantafel.access.log.check;

import org.jspecify.annotations.NullMarked;
