package nl.aantafel.kernel.dossier;

/** How openly the citizen complains; the citizen chooses (report p. 38). */
public enum Openness {
    OPEN,
    /** Only the coordinator knows the name. */
    CONFIDENTIAL,
    ANONYMOUS
}
