package nl.aantafel.correspondence.log;

/** What can happen to a message, with a moment in UTC (Awb 2:19, 2:20, 2:25). */
public enum Happening {
    /** It stands on the status page. */
    PLACED,
    QUEUED,
    TO_PRINT,
    /** We began to hand it to the mail server. */
    HANDED_OVER,
    /** The mail server took it: it left our system. */
    ACCEPTED,
    NOT_YET,
    REFUSED,
    UNCERTAIN,
    /** Forty-eight hours without word (Awb 2:10). */
    MISSED,
    POSTED,
    /** The citizen opened it. */
    READ
}
