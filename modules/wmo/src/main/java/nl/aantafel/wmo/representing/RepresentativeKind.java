package nl.aantafel.wmo.representing;

/** In the order of the law: who stands higher goes first. */
public enum RepresentativeKind {
    /** Appointed by the court (curator, mentor). */
    CURATOR_OR_MENTOR,
    AUTHORISED_IN_WRITING,
    SPOUSE_OR_PARTNER,
    PARENT_CHILD_OR_SIBLING;

    /** Appointed on paper; the others follow from the law itself when somebody cannot weigh his interests. */
    boolean hasAPaper() {
        return this == CURATOR_OR_MENTOR || this == AUTHORISED_IN_WRITING;
    }
}
