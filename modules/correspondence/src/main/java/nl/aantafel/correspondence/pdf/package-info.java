/**
 * Sets a letter as an accessible file: PDF/UA-1 and PDF/A-2a. Blocks become bands (one line high), bands are divided
 * over pages, pages are drawn with every stroke either tagged in the structure tree or marked as decoration.
 */
@NullMarked
package nl.aantafel.correspondence.pdf;

import org.jspecify.annotations.NullMarked;
