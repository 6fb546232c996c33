package nl.aantafel.jeugdwet.child;

/** What somebody may want to do around a complaint about a child. */
public enum Deed {
    COMPLAIN,
    BE_INFORMED,
    CONSENT_TO_DATA_USE,
    BE_HEARD
}
