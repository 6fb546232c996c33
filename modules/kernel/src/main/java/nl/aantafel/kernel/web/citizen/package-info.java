/**
 * The pages for citizens: the start page, the intake in four steps, and the status page behind number and access code. They
 * need no account and work without script.
 */
@NullMarked
package nl.aantafel.kernel.web.citizen;

import org.jspecify.annotations.NullMarked;
