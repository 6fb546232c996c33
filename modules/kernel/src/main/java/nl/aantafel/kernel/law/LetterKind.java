package nl.aantafel.kernel.law;

/** The letters of law.md §1.3 that a step sends out. */
public enum LetterKind {
    L0,
    L1,
    L2,
    L3,
    L4,
    L5,
    L6,
    L7,
    L8,
    L9,
    /** To the table, for everybody at once (S-186). */
    L9T,
    L10,
    L11,
    L12,
    L13,
    L14,
    L15,
    L16,
    /** Talking does not stop the term to object (law.md §2.5). */
    GUARD,
    /** How is it now, three months after our answer (S-125)? */
    TRUST,
    /** What a law sends with a fact of its own, such as the judgement of a committee by law (Jeugdwet 4.2.1). */
    LAW
}
