/** The ways to the page that shows who looked at a dossier: for the citizen and for staff. */
@NullMarked
package nl.aantafel.kernel.web.looks;

import org.jspecify.annotations.NullMarked;
