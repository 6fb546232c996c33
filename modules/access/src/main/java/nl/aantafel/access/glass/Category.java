package nl.aantafel.access.glass;

/** Why somebody could not wait for the normal way. */
public enum Category {
    /** Somebody was in danger. */
    DANGER,
    /** Whoever handles it was away, and it could not wait. */
    ABSENCE,
    /** A term of the law was about to end. */
    LEGAL_TERM,
    /** A mistake had to be repaired. */
    FAULT
}
