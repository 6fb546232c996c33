/**
 * What somebody sees of a dossier: each kind of step belongs to one compartment, and a veiled dossier holds only what its
 * reader may see. The law is computed on the whole dossier; pages, letters and lists get the veiled one.
 */
@NullMarked
package nl.aantafel.kernel.veil;

import org.jspecify.annotations.NullMarked;
