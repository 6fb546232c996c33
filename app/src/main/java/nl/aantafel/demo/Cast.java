package nl.aantafel.demo;

import nl.aantafel.access.Subject.Staff;

/** Who works in the municipality, and how it works. */
interface Cast {

    /** @throws IllegalArgumentException when nobody has that username */
    Staff named(String username);

    /** Whether a committee advises on complaints (Awb 9:13). */
    boolean hasAdviser();
}
