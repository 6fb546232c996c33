package nl.aantafel.jeugdwet.family;

/** What somebody of the family hears of a complaint. */
enum Hears {
    /** It is this person's own complaint. */
    THE_COMPLAINT,
    NOTHING,
    FACTS_ABOUT_CHILD,
    OWN_POSITION
}
