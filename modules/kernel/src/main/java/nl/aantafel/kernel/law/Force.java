package nl.aantafel.kernel.law;

/** How hard a rule is (law.md §0.2). */
public enum Force {
    /** A hard stop, no override. */
    REFUSE,
    /** One may go on after giving a reason, which is kept. */
    WARN
}
