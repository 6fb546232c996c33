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
    NOTED;

    public boolean isClosed() {
        return switch (this) {
            case RECEIVED, INFORMAL, FORMAL -> false;
            case SETTLED, CONCLUDED, DECLINED, WITHDRAWN, NOTED -> true;
        };
    }
}
