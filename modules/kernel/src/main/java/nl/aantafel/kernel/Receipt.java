package nl.aantafel.kernel;

/**
 * What the citizen gets at once: the number, and the code that opens the status page. The code is shown here only; the
 * program keeps its hash.
 */
public record Receipt(ComplaintId id, String number, String code) {}
