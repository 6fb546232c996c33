package nl.aantafel.kernel;

/** There is no such complaint, or it is not for the one who asks; the two are never told apart. */
public final class NoSuchComplaint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchComplaint() {
        super("Deze klacht bestaat niet");
    }
}
