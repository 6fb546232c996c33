package nl.aantafel.kernel.dossier;

/** What an element is about, seen from the border between complaint and objection (law.md §2.5). */
public enum Matter {
    /** How somebody was treated, informed or kept waiting. */
    CONDUCT,
    /** What a written decision says. */
    CONTENT_OF_DECISION,
    /** No decision within the term. */
    NO_DECISION_IN_TIME,
    /** A refusal that was not put on paper. */
    ORAL_REFUSAL,
    /** Policy in general, no particular matter (Awb 9:1). */
    GENERAL_POLICY
}
