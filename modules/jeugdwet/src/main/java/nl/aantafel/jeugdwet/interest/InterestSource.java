package nl.aantafel.jeugdwet.interest;

/** Where the knowledge of a child's interest comes from when the child is spared (S-086). */
public enum InterestSource {
    THE_CHILD,
    PROFESSIONAL,
    EARLIER_STATEMENT,
    /** Only with consent: the adviser may keep silent (Jeugdwet 1a.2 lid 6). */
    CONFIDENTIAL_ADVISER_WITH_CONSENT,
    PARENTS
}
