package nl.aantafel.kernel;

/** Somebody else added to the dossier after this form was opened. Nothing was saved; the form's text is still there. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("Het dossier is intussen gewijzigd");
    }
}
