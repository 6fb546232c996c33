package nl.aantafel.sealing;

/** There is no key with which this municipality's words can be closed or opened. */
public final class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyMissing() {
        super("De sleutel van deze gemeente is er niet");
    }
}
