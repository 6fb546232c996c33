/**
 * What must leave exactly once: one row for each letter, in the municipality's own schema, with a state that staff can
 * see. Mail says only that a letter is ready; the letter itself waits on the status page.
 */
@NamedInterface("outbox")
@NullMarked
package nl.aantafel.correspondence.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
