package nl.aantafel.correspondence.archive;

/** The file of a letter is not the one that was sent: somebody changed the database. It is shown to nobody. */
public final class LetterWasChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LetterWasChanged() {
        super("Een brief is na verzending veranderd");
    }
}
