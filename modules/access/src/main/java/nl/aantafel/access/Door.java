package nl.aantafel.access;

/** How somebody of the staff came in. Whoever is not inside may nothing at all. */
public enum Door {
    INSIDE,
    OTHER_MUNICIPALITY,
    CLOSED_ACCOUNT,
    SECOND_FACTOR_MISSING
}
