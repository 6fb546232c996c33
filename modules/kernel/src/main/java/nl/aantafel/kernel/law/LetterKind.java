package nl.aantafel.kernel.law;

/** The letters of law.md §1.3 that a step sends out. */
public enum LetterKind {
    L1,
    L3,
    L5,
    L7,
    L8,
    L9,
    L11,
    L14,
    /** Talking does not stop the term to object (law.md §2.5). */
    GUARD
}
