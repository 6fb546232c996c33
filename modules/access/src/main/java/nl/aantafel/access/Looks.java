package nl.aantafel.access;

/**
 * Where looks are written down. No log, no read: the line is written in the transaction that reads, and when it cannot be
 * written the read fails too.
 */
public interface Looks {

    /**
     * A member of staff sees something of a dossier. The own reads of citizens and of the program are no looks; the same
     * look twice in one request is one.
     *
     * @throws IllegalStateException outside a transaction, or in one that cannot write
     */
    void seen(Look look);
}
