package nl.aantafel.kernel.chamber;

import java.time.Instant;

/** What somebody of the committee wrote down for the committee alone. */
public record CommitteeNote(int number, String writtenBy, Instant at, String text) {}
