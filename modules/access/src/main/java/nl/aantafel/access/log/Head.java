package nl.aantafel.access.log;

/** How far a chain is: the number and the hash of its last line. Number 0 is the beginning, before the first line. */
public record Head(long number, String hash) {}
