package nl.aantafel.jeugdwet.child;

/** What somebody is to the child. As long as custody is unknown, it is treated as none (law.md R-J-35). */
public enum TieToChild {
    THE_CHILD,
    PARENT_WITH_SOLE_CUSTODY,
    PARENT_WITH_SHARED_CUSTODY,
    PARENT_WITHOUT_CUSTODY,
    PARENT_CUSTODY_UNKNOWN,
    /** Has custody together with a parent, without being one (BW 1:253sa, 1:253t). */
    CUSTODY_BESIDE_PARENT,
    GUARDIAN,
    FOSTER_PARENT,
    /** Grandparent, new partner of a parent, another relative. */
    OTHER_RELATIVE,
    CONFIDENTIAL_ADVISER;

    /** Decides on the child's affairs (BW 1:253a, 1:245). */
    boolean hasCustody() {
        return this == PARENT_WITH_SOLE_CUSTODY
                || this == PARENT_WITH_SHARED_CUSTODY
                || this == CUSTODY_BESIDE_PARENT
                || this == GUARDIAN;
    }

    /** One of those towards whom the conduct is that Jeugdwet 4.2.1 lid 1 is about. */
    public boolean isNamedForTheCommittee() {
        return this != OTHER_RELATIVE && this != CONFIDENTIAL_ADVISER;
    }
}
