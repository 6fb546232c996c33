package nl.aantafel.access.log;

import java.time.Instant;
import nl.aantafel.access.Look;

/**
 * A line of the log.
 *
 * @param number the first line is 1; there is none without its predecessor
 * @param roles what the person was when looking, by name, with commas
 * @param hash over the previous line's hash and this line
 */
public record Entry(long number, Instant at, String account, String roles, Look look, String hash) {

    public Entry with(String otherHash) {
        return new Entry(number, at, account, roles, look, otherHash);
    }
}
