package nl.aantafel.kernel.dossier;

/** A term in which a citizen had to act. */
public enum MissedTerm {
    /** To complete the complaint (Awb 9:4). */
    COMPLETION,
    /** To say whether one wants to be heard (Awb 9:10). */
    HEARING_ANSWER,
    /** To object; whoever decides on the objection weighs it (Awb 6:11). */
    OBJECTION
}
