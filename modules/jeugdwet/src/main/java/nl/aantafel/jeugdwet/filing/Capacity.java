package nl.aantafel.jeugdwet.filing;

/** In whose name somebody complains (Jeugdwet 4.2.1 lid 4). */
public enum Capacity {
    OWN_NAME,
    ON_BEHALF,
    /** The person towards whom the conduct was has died. */
    NEXT_OF_KIN
}
