/** What happened to each message, kept as evidence and given to whoever asks for a copy (Awb 2:25). */
@NullMarked
package nl.aantafel.correspondence.log;

import org.jspecify.annotations.NullMarked;
