package nl.aantafel.sealing;

/** Sealed words were changed, moved, or closed with another key. Says nothing of what they are or where they lie. */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SealBroken() {
        super("Een verzegelde tekst past niet bij zijn plaats of sleutel");
    }
}
