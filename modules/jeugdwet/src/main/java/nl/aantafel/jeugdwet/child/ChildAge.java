package nl.aantafel.jeugdwet.child;

/** How old the child is, as the law draws the lines (Jeugdwet 7.3.4, 7.3.5). */
public enum ChildAge {
    UNDER_TWELVE,
    TWELVE_TO_FIFTEEN,
    SIXTEEN_OR_OLDER
}
