package nl.aantafel.access;

/** A part of a case file with its own readers. Whoever sees one part has not therefore seen another. */
public enum Compartment {
    /** Number, days, terms, stage, unit; nobody's name and nobody's words. */
    ROUTING,
    /** Who complains, and how to reach them. */
    IDENTITY,
    /** The complaint itself and its handling. */
    COMPLAINT,
    /** What one of the parties told us apart, behind a wall where there are more of them. */
    PARTY,
    /** What is about a child or belongs to the special categories. */
    CHILD,
    /** What went to another body, and what came back. */
    HANDOVER,
    /** What the one complained about answered. */
    REPLY,
    /** The committee's own room (Awb 9:14). */
    CHAMBER,
    /** Letters as they left, with name and address. */
    LETTER,
    /** Who looked. */
    ACCESS_LOG
}
