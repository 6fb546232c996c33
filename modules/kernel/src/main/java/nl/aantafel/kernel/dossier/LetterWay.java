package nl.aantafel.kernel.dossier;

/** How the citizen gets our letters. Every letter stands on the status page too; paper is always possible (Awb 2:7, 2:8). */
public enum LetterWay {
    PAPER,
    /** On the status page, with word by e-mail that it is there (Awb 2:10). */
    STATUS_PAGE,
    /** On the status page, and the citizen wants no word of it. */
    STATUS_PAGE_SILENT,
    /** The letter itself goes along with an ordinary e-mail. */
    EMAIL;

    /** Whether it takes an e-mail address. */
    public boolean usesMail() {
        return this == STATUS_PAGE || this == EMAIL;
    }
}
