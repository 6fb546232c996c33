package nl.aantafel.kernel.web.citizen;

/** No complaint is open in this browser: the session ended, or it never began. */
final class NotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotOpen() {
        super("Er is geen klacht geopend");
    }
}
