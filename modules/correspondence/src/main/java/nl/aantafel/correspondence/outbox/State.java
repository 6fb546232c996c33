package nl.aantafel.correspondence.outbox;

/** How far a letter is. */
public enum State {
    QUEUED,
    SENDING,
    SENT,
    /** Refused for good by the mail server, or tried too often. */
    FAILED,
    /** The line broke after the mail was handed over: it may have arrived. */
    UNCERTAIN,
    TO_PRINT,
    PRINTED
}
