package nl.aantafel.kernel.dossier;

/** How sure it is that the citizen signed, from nothing to an ink signature or DigiD (Awb 2:18). */
public enum SignatureLevel {
    NONE,
    /** Declared on the form to be the one who complains. */
    DECLARED,
    /** Sent from, or confirmed by, the citizen's own e-mail. */
    EMAIL_CONFIRMED,
    /** DigiD, or ink on paper. */
    DIGID;

    public boolean isAtLeast(SignatureLevel other) {
        return compareTo(other) >= 0;
    }
}
