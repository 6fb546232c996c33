package nl.aantafel.jeugdwet.filing;

/** Where a youth stays against its will, if it does; another act may have a committee of its own. */
public enum Admission {
    NONE,
    /** Wet verplichte geestelijke gezondheidszorg. */
    WVGGZ,
    /** Wet zorg en dwang. */
    WZD,
    /** Chapter 6 of the Jeugdwet. */
    CLOSED_YOUTH_HELP;

    /** Jeugdwet 4.2.3: that act's committee judges, and not the one of 4.2.1. */
    boolean hasCommitteeOfAnotherAct() {
        return this == WVGGZ || this == WZD;
    }
}
