package nl.aantafel.sealing.keys;

/** The master key is missing, is no key, or is another one than everything here was sealed under. */
final class MasterKeyUnusable extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MasterKeyUnusable(String message) {
        super(message);
    }
}
