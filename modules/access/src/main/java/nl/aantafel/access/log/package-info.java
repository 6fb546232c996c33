/**
 * Who looked at which dossier: one line for each look, written in the transaction that reads, chained by hashes for each
 * municipality, only ever added to. The citizen reads it; the privacy officer checks that nothing was taken out.
 */
@NullMarked
package nl.aantafel.access.log;

import org.jspecify.annotations.NullMarked;
