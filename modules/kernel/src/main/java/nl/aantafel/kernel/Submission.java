package nl.aantafel.kernel;

/**
 * How a form was sent in.
 *
 * @param key the one-time key of the form: sending it twice has one effect
 * @param seen number of steps in the dossier when the form was opened; {@link #ANY} when that does not matter
 * @param reason why to go on in spite of warnings; empty when there are none
 */
public record Submission(String key, int seen, String reason) {
    public static final int ANY = -1;

    public static Submission of(String key) {
        return new Submission(key, ANY, "");
    }
}
