/** What goes wrong near the citizen: doubt about the handler, safety, restriction of contact, messages that wait. */
@NullMarked
package nl.aantafel.kernel.awb.near;

import org.jspecify.annotations.NullMarked;
