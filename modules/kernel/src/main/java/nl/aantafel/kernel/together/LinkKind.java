package nl.aantafel.kernel.together;

/** Why complaints belong together. */
public enum LinkKind {
    /** The same thing from opposite sides, such as two parents apart (S-081): equal offers, never each other's words. */
    MIRRORED,
    /** One event with many complainants (S-154): each has a dossier of its own. */
    SAME_EVENT
}
