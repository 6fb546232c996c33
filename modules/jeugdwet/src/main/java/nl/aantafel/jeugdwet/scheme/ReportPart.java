package nl.aantafel.jeugdwet.scheme;

/** What the yearly report of who gives youth help says about complaints (Jeugdwet 4.3.1 lid 2, c to j), in that order. */
public enum ReportPart {
    FOLLOW_UP,
    SCHEME,
    MADE_KNOWN,
    COMPOSITION,
    GUARANTEES,
    NUMBER_AND_NATURE,
    JUDGEMENTS,
    MEASURES
}
