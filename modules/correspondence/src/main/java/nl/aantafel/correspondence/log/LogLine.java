package nl.aantafel.correspondence.log;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the log.
 *
 * @param kind of the letter; @param number of the complaint
 * @param detail a code, never words of a mail server
 */
public record LogLine(
        UUID letter, String number, String kind, int addressee, Happening happening, String detail, Instant at) {}
