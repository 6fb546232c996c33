package nl.aantafel.jeugdwet.residence;

/** Which rule of Jeugdwet 1.1 (residence) says what municipality is responsible, in the order of the definition. */
public enum Residing {
    /** Registered at an address in the BRP. */
    REGISTERED(1),
    /** Stays with a foster family, a provider or an institution: where the child was registered just before. */
    STAYS_ELSEWHERE(2),
    /** Neither can be found out: the mother's municipality at birth, or else where the child is. */
    NOT_KNOWN(3),
    /** Abroad or without address: where the child is when help is asked. */
    NO_ADDRESS(4);

    private final int rule;

    Residing(int rule) {
        this.rule = rule;
    }

    /** Number of the rule. */
    public int rule() {
        return rule;
    }
}
