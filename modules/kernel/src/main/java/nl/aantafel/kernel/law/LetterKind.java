package nl.aantafel.kernel.law;

/** The letters of law.md §1.3 that a step sends out. */
public enum LetterKind {
    L1,
    L2,
    L3,
    L4,
    L5,
    L7,
    L8,
    L9,
    /** To the table, for everybody at once (S-186). */
    L9T,
    L11,
    L15
}
