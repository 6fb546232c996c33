package nl.aantafel.access.log.check;

import nl.aantafel.access.log.Head;

/** What a check of the chain found. */
public sealed interface Verdict {

    /** Nothing was changed, taken out or moved, as far as its last line. */
    record Sound(Head head) implements Verdict {}

    /** @param number of the first line that is not as it was written, or is not there */
    record Broken(long number, Fault fault) implements Verdict {}

    /** What is wrong. */
    enum Fault {
        /** A line is missing, or lines stand in another order. */
        MISSING,
        /** A line does not say what was written. */
        CHANGED,
        /** The last lines were taken away. */
        CUT_OFF,
        /** The whole chain was made anew: it is not the one that was witnessed before. */
        REWRITTEN
    }
}
