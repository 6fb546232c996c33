package nl.aantafel.kernel.dossier;

import java.time.Instant;

/**
 * A step as it stands in the dossier, never changed afterwards.
 *
 * @param number position in the dossier, from 1
 * @param at clock time at which it was recorded
 * @param by who recorded it: a username, {@code klager} or {@code systeem}
 * @param reason why the recorder went on in spite of a warning; empty when there was none
 */
public record Recorded(int number, Step step, Instant at, String by, String reason) {}
