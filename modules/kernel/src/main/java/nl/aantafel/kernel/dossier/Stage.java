package nl.aantafel.kernel.dossier;

/** Where a dossier stands; derived from its steps, never stored as truth (law.md §1.5). */
public enum Stage {
    RECEIVED,
    INFORMAL,
    FORMAL,
    SETTLED,
    CONCLUDED,
    DECLINED,
    WITHDRAWN,
    NOTED,
    /** Another body handled it, and the citizen was asked afterwards. */
    TRANSFERRED,
    /** Everything in it was an objection, and was decided on as one (Awb 7:11). */
    OBJECTION_DECIDED,
    /** The citizen could not be reached; any word wakes it. */
    RESTING;

    public boolean isClosed() {
        return switch (this) {
            case RECEIVED, INFORMAL, FORMAL -> false;
            case SETTLED, CONCLUDED, DECLINED, WITHDRAWN, NOTED, TRANSFERRED, OBJECTION_DECIDED, RESTING -> true;
        };
    }
}
