package nl.aantafel.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Closes and opens words of the bound municipality, with its newest key. What was closed for one municipality, column and
 * record opens for no other.
 */
public interface Seal {

    byte[] close(Place place, byte[] clear);

    /** @throws SealBroken when it was not closed here, or changed since */
    byte[] open(Place place, byte[] sealed);

    /** How everything begins that was closed with the newest key. */
    byte[] newest();

    default byte[] close(Place place, String clear) {
        return close(place, clear.getBytes(UTF_8));
    }

    /** @throws SealBroken when it was not closed here, or changed since */
    default String text(Place place, byte[] sealed) {
        return new String(open(place, sealed), UTF_8);
    }
}
